package io.yihu.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The service's {@code *Bindings} class names the handler. */
final class BeUsedByBindings extends ArchCondition<JavaClass> {

    BeUsedByBindings() {
        super("be bound in a class called *Bindings");
    }

    @Override
    public void check(JavaClass handler, ConditionEvents events) {
        boolean bound = handler.getDirectDependenciesToSelf().stream()
                .anyMatch(d -> d.getOriginClass().getSimpleName().endsWith("Bindings"));
        if (!bound) {
            events.add(SimpleConditionEvent.violated(handler, handler.getName() + " is bound to no topic"));
        }
    }
}
