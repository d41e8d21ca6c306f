package io.yihu.dispatch.catalogue;

import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What places, categories and units are called; a code without a name stands for itself. */
record NameBook(Map<String, Name> places, Map<String, Name> categories, Map<String, Name> units) {

    static Name of(UnitReference unit) {
        return new Name(unit.nameZh(), unit.nameEn());
    }

    String place(@Nullable String code, Language language) {
        return word(places, code, language);
    }

    String category(String code, Language language) {
        return word(categories, code, language);
    }

    String unit(String code, Language language) {
        return word(units, code, language);
    }

    private static String word(Map<String, Name> names, @Nullable String code, Language language) {
        Name name = code == null ? null : names.get(code);
        return name == null ? String.valueOf(code) : language.choose(name.zh(), name.en());
    }
}
