package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Body of a question to the caller, masked before it is kept. */
record QuestionRequest(@Nullable @Size(max = 2000) String question) {}
