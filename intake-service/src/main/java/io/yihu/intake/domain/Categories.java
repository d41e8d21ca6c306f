package io.yihu.intake.domain;

import io.yihu.events.CategoryReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three levels of categories (诉求分类). */
public final class Categories {
    private final Map<String, CategoryReference> byCode;

    /**
     * Of these categories.
     *
     * @throws IllegalArgumentException naming the entry that is doubled, or whose parent is not one level above it
     */
    public Categories(Collection<CategoryReference> categories) {
        Map<String, CategoryReference> byCode = new LinkedHashMap<>();
        for (CategoryReference category : categories) {
            if (byCode.put(category.code(), category) != null) {
                throw new IllegalArgumentException(category.code() + ": code is used twice");
            }
        }
        byCode.values().forEach(category -> check(category, byCode));
        this.byCode = byCode;
    }

    /** All categories, in the order of the file. */
    public List<CategoryReference> all() {
        return List.copyOf(byCode.values());
    }

    /** Whether there is a category with this code, of any level. */
    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The category with this code. */
    public Optional<CategoryReference> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static void check(CategoryReference category, Map<String, CategoryReference> byCode) {
        CategoryReference parent = category.parent() == null ? null : byCode.get(category.parent());
        boolean fits = category.level() == 1
                ? category.parent() == null
                : parent != null && parent.level() == category.level() - 1;
        if (!fits) {
            throw new IllegalArgumentException(category.code()
                    + (category.level() == 1
                            ? ": level 1 has no parent"
                            : ": parent must be a category of level " + (category.level() - 1)));
        }
    }
}
