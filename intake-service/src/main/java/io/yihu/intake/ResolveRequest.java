package io.yihu.intake;

import io.yihu.intake.where.Point;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says about a place: words, a point, or both. */
record ResolveRequest(
        @Nullable @Size(min = 1, max = 5000) String text,
        @Nullable @Valid CoordinatesRequest coordinates) {
    @Nullable
    Point point() {
        return coordinates == null ? null : coordinates.point();
    }

    @Override
    public String toString() {
        return "ResolveRequest[***]";
    }
}
