package io.yihu.feedback;

import org.jspecify.annotations.Nullable;

/** A place in words, from the street down as far as it is known. */
record NamedPlace(
        Named street, @Nullable Named community, @Nullable Named estate) {}
