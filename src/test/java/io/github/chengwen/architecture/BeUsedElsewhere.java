package io.github.chengwen.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Needed by a class of another package, directly. */
final class BeUsedElsewhere extends ArchCondition<JavaClass> {

    private BeUsedElsewhere() {
        super("be used from another package");
    }

    static BeUsedElsewhere usedFromAnotherPackage() {
        return new BeUsedElsewhere();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean used =
                type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getPackageName())
                        .anyMatch(user -> !user.equals(type.getPackageName()));
        events.add(
                new SimpleConditionEvent(
                        type,
                        used,
                        type.getName() + (used ? " is" : " is not") + " used elsewhere"));
    }
}
