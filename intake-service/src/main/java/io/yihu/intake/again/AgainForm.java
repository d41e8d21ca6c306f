package io.yihu.intake.again;

import org.jspecify.annotations.Nullable;

/** What stands in the form of a call so far, of that what matters here. Its text form holds none of it. */
record AgainForm(
        @Nullable String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable String place,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "AgainForm[***]";
    }
}
