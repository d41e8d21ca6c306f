package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Satisfaction;
import org.junit.jupiter.api.Test;

class AnswerRequestTest {

    @Test
    void what_is_masked_leaves_no_trace_in_the_hash() {
        assertThat(hash("电话13800001234")).isEqualTo(hash("电话13899991234")).isNotEqualTo(hash("电话13800001235"));
    }

    private static String hash(String remark) {
        return new AnswerRequest(1, true, true, Satisfaction.SATISFIED, remark).hash("clerk-1");
    }
}
