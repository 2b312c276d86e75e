package io.github.chengwen.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A record, an enum, a sealed type, a final class, or the cases of a typed dispatch. */
final class BeClosed extends ArchCondition<JavaClass> {

    private BeClosed() {
        super("be a record, an enum, sealed, final or the Cases of a dispatch");
    }

    static BeClosed closed() {
        return new BeClosed();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
                type.isRecord()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed()
                        || isDispatch(type);
        events.add(
                new SimpleConditionEvent(
                        type, closed, type.getName() + (closed ? " is closed" : " is open")));
    }

    private static boolean isDispatch(JavaClass type) {
        return type.isInterface() && type.getSimpleName().equals("Cases");
    }
}
