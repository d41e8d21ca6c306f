package io.yihu.dispatch.paper;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list that is exported.
 *
 * @param title in the reader's language
 * @param width in characters
 * @param value of a row: a {@code String}, a {@code Number}, an {@code Instant}, a {@code LocalDate} or nothing
 */
public record Column<T>(String title, int width, Function<T, @Nullable Object> value) {}
