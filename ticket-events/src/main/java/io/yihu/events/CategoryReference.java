package io.yihu.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A category of matters (诉求分类): the body of {@code reference-categories}, keyed by code.
 *
 * @param level 1 to 3
 * @param parent code of the category one level above
 * @param validTo last day on which new tickets could name it; tickets may still speak of it
 */
public record CategoryReference(
        String code,
        String nameZh,
        String nameEn,
        Integer level,
        @Nullable String parent,
        @Nullable LocalDate validTo) {
    /** Refuses a category nobody could name. */
    public CategoryReference {
        Required.field("code", code);
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.positive("level", level);
        if (level > 3) {
            throw new MissingField("must be 1 to 3: level");
        }
        Required.notBlank("parent", parent);
    }

    /** A category without end. */
    public CategoryReference(String code, String nameZh, String nameEn, Integer level, @Nullable String parent) {
        this(code, nameZh, nameEn, level, parent, null);
    }

    /** The same category, ended on this day unless it has an end already. */
    public CategoryReference endedOn(LocalDate day) {
        return validTo != null ? this : new CategoryReference(code, nameZh, nameEn, level, parent, day);
    }
}
