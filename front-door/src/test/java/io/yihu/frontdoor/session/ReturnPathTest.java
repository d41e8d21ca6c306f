package io.yihu.frontdoor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    private static final URI HOUSE = URI.create("http://localhost:8080");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tickets/261124-0000-0001", "/dispatch?unit=a&status=SIGNED", "/search?q=%E6%9D%BE"})
    void a_path_of_this_house_is_kept(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "//x",
                "/\\x",
                "\\\\x",
                "http://x",
                "/\tx",
                "/x\r\nSet-Cookie: a=b",
                "/ /x",
                "/login/oauth2/code/yihu"
            })
    void anything_else_becomes_the_first_page(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }

    @Test
    void only_an_address_of_this_house_is_gone_back_to() {
        assertThat(ReturnPath.ofAddress("http://localhost:8080/tickets/1?a=b", HOUSE))
                .isEqualTo("/tickets/1?a=b");
        assertThat(ReturnPath.ofAddress("http://localhost:8080.elsewhere.invalid/x", HOUSE))
                .isEqualTo("/");
        assertThat(ReturnPath.ofAddress("http://localhost:8080@elsewhere.invalid/x", HOUSE))
                .isEqualTo("/");
        assertThat(ReturnPath.ofAddress(null, HOUSE)).isEqualTo("/");
        assertThat(ReturnPath.ofAddress(":", HOUSE)).isEqualTo("/");
    }
}
