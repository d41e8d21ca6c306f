package io.yihu.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** {@code TicketCreatedHandler} reacts to {@code TicketCreated}. */
final class BeNamedAfterItsEvent extends ArchCondition<JavaClass> {

    BeNamedAfterItsEvent() {
        super("be named after its event");
    }

    @Override
    public void check(JavaClass handler, ConditionEvents events) {
        for (JavaType implemented : handler.getInterfaces()) {
            if (implemented instanceof JavaParameterizedType parameterized) {
                String event = parameterized
                        .getActualTypeArguments()
                        .get(0)
                        .toErasure()
                        .getSimpleName();
                if (!handler.getSimpleName().equals(event + "Handler")) {
                    events.add(SimpleConditionEvent.violated(
                            handler,
                            handler.getName() + " reacts to " + event + " but is not called " + event + "Handler"));
                }
            }
        }
    }
}
