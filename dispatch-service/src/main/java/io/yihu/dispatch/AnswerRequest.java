package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Body of an answer to a summons or an instruction: why not, how it stands, or what was done; masked before it is kept. */
record AnswerRequest(@Nullable @Size(max = 2000) String words) {
    static AnswerRequest orEmpty(@Nullable AnswerRequest request) {
        return request == null ? new AnswerRequest(null) : request;
    }
}
