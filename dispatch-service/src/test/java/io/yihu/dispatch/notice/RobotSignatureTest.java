package io.yihu.dispatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RobotSignatureTest {
    /** Held against Python's hmac: base64(HMAC-SHA256("this is secret", "1577262236757\nthis is secret")), then quoted. */
    @Test
    void a_request_is_signed_as_dingtalk_describes_it() {
        URI signed = RobotSignature.signed(
                URI.create("https://oapi.example.org/robot/send?access_token=t"),
                "this is secret",
                Instant.ofEpochMilli(1_577_262_236_757L));

        assertThat(signed)
                .hasToString("https://oapi.example.org/robot/send?access_token=t&timestamp=1577262236757&sign="
                        + "hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D");
    }

    @Test
    void an_address_without_a_query_gets_one() {
        assertThat(RobotSignature.signed(URI.create("http://127.0.0.1:1/x"), "s", Instant.EPOCH)
                        .getRawQuery())
                .startsWith("timestamp=0&sign=");
    }
}
