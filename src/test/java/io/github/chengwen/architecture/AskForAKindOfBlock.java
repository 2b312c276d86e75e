package io.github.chengwen.architecture;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** An {@code instanceof} on a block, which takes a new kind of block silently for none of these. */
final class AskForAKindOfBlock extends ArchCondition<JavaClass> {

    private final String block;

    /**
     * @param base the package that holds the model
     */
    AskForAKindOfBlock(String base) {
        super("ask for a kind of block by instanceof");
        this.block = base + ".model.Block";
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (InstanceofCheck check : type.getInstanceofChecks()) {
            events.add(
                    new SimpleConditionEvent(
                            type, check.getRawType().isAssignableTo(block), check.toString()));
        }
    }
}
