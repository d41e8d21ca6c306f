package io.yihu.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The packages of the four services and of the front door. */
final class Services {
    private static final List<String> PACKAGES =
            List.of("io.yihu.intake", "io.yihu.dispatch", "io.yihu.feedback", "io.yihu.analytics", "io.yihu.frontdoor");

    private Services() {}

    static Optional<String> of(JavaClass type) {
        return PACKAGES.stream()
                .filter(p ->
                        type.getPackageName().equals(p) || type.getPackageName().startsWith(p + "."))
                .findFirst();
    }
}
