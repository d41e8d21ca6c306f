package io.yihu.feedback;

import org.jspecify.annotations.Nullable;

/** A code with its names; without them where its reference data has not arrived. */
record Named(String code, @Nullable String nameZh, @Nullable String nameEn) {}
