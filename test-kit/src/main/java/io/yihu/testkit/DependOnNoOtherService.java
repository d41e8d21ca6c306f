package io.yihu.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A class of one service that uses a class of another. */
final class DependOnNoOtherService extends ArchCondition<JavaClass> {

    DependOnNoOtherService() {
        super("depend on no other service");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> own = Services.of(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> other = Services.of(dependency.getTargetClass());
            if (other.isPresent() && !other.equals(own)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
