package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import java.util.Optional;

/** What people call units. */
@FunctionalInterface
public interface UnitNames {
    /** The name, or nothing where it is not known here. */
    Optional<String> name(String code, Language language);
}
