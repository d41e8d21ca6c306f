package io.yihu.intake.again;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known of an appeal so far; anything may be missing. Its text form holds none of it. */
record AgainRequest(
        @Nullable @Size(max = 30) String phone,
        @Nullable @Valid Where place,
        @Nullable @Size(min = 1, max = 64) String category,
        @Nullable @Size(max = 5200) String text) {

    /** A place by codes; parents that are left out follow from what is given. */
    record Where(
            @Nullable @Size(min = 1, max = 64) String street,
            @Nullable @Size(min = 1, max = 64) String community,
            @Nullable @Size(min = 1, max = 64) String estate) {}

    @Override
    public String toString() {
        return "AgainRequest[***]";
    }
}
