package io.yihu.intake.vault;

import io.yihu.intake.where.Point;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said about the place, in words and figures. It may be the caller's home, so the vault keeps it and its text form
 * holds none of it.
 */
public record Whereabouts(@Nullable String text, @Nullable String coordinates) {
    /** In words, as a point, or both. */
    public static @Nullable Whereabouts of(@Nullable String text, @Nullable Point point) {
        return text == null && point == null ? null : new Whereabouts(text, point == null ? null : point.written());
    }

    /** The point, or empty. */
    public Optional<Point> point() {
        return Optional.ofNullable(coordinates).map(Point::read);
    }

    @Override
    public String toString() {
        return "Whereabouts[***]";
    }
}
