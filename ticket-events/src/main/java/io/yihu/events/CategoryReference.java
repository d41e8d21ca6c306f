package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * A category of matters (诉求分类): the body of {@code reference-categories}, keyed by code.
 *
 * @param level 1 to 3
 * @param parent code of the category one level above
 */
public record CategoryReference(
        String code,
        String nameZh,
        String nameEn,
        Integer level,
        @Nullable String parent) {
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
}
