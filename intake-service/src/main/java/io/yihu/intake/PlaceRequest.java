package io.yihu.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A place by codes; parents that are left out follow from what is given. */
record PlaceRequest(
        @Nullable @Size(min = 1, max = 64) String street,
        @Nullable @Size(min = 1, max = 64) String community,
        @Nullable @Size(min = 1, max = 64) String estate) {}
