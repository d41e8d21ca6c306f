package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.doorkit.Visitor;
import io.yihu.identity.TokenClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllInOneTest {

    @TempDir
    private static Path data;

    private static AllInOne house;

    @BeforeAll
    static void start() {
        house = AllInOne.start(Settings.onFreePorts(data));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"INTAKE", "DISPATCH", "FEEDBACK", "ANALYTICS"})
    void every_service_is_up_and_counts_for_itself(Part service) throws Exception {
        String operations = house.token("operations", null);

        assertThat(get(house.uri(service).resolve("/actuator/health"), null).statusCode())
                .isEqualTo(200);
        assertThat(get(house.uri(service).resolve("/actuator/prometheus"), operations)
                        .body())
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void a_token_of_the_house_opens_what_its_role_may_do_and_nothing_else() throws Exception {
        URI work = house.uri(Part.DISPATCH).resolve("/api/work-items");

        assertThat(get(work, house.token("unit-clerk", "xintai")).statusCode()).isEqualTo(200);
        assertThat(get(work, house.token("agent", null)).statusCode()).isEqualTo(403);
        assertThat(get(work, null).statusCode()).isEqualTo(401);
    }

    @Test
    void the_command_line_finds_identity_by_the_data_folder() throws IOException {
        assertThat(TokenClient.of(data.resolve("identity"))
                        .token("auditor", null)
                        .split("\\."))
                .hasSize(3);
    }

    @Test
    void a_second_house_on_the_same_data_is_refused_and_the_first_goes_on() throws Exception {
        assertThatThrownBy(() -> AllInOne.start(Settings.onFreePorts(data)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("another yihu");

        assertThat(get(house.uri(Part.INTAKE).resolve("/actuator/health"), null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_administrator_signs_in_at_the_one_address_with_the_password_shown_once() {
        String once = house.firstPassword().orElseThrow();
        String own = "Own-password-of-nobody-1";
        Visitor visitor = new Visitor(house.uri(Part.FRONT_DOOR));

        HttpResponse<String> change = visitor.signIn("admin", once, "/");
        HttpResponse<String> page =
                visitor.follow(visitor.fill(change, Map.of("current", once, "password", own, "repeated", own)));

        assertThat(page.uri()).isEqualTo(house.uri(Part.FRONT_DOOR).resolve("/"));
        assertThat(page.body()).contains("今天要办的事", "管理员", "/identity/accounts");
    }

    @Test
    void the_language_is_chosen_on_the_sign_in_page_before_anybody_is_signed_in() {
        Visitor visitor = new Visitor(house.uri(Part.FRONT_DOOR));
        HttpResponse<String> signIn = visitor.follow("/dispatch");
        assertThat(signIn.body()).contains("登录", "/language/en?back=%2Fidentity%2Flogin\"");

        HttpResponse<String> english = visitor.follow("/language/en?back=%2Fidentity%2Flogin");

        assertThat(english.uri().getPath()).isEqualTo("/identity/login");
        assertThat(english.body())
                .contains("lang=\"en\"", "Sign in", "/language/zh?")
                .doesNotContain("登录");
    }

    @Test
    void the_notice_says_where_everything_is() {
        String notice = Notice.ready(house, Settings.onFreePorts(data), Duration.ofSeconds(12));

        assertThat(notice)
                .contains(
                        house.kafka(),
                        house.mongoUri(),
                        house.uri(Part.ANALYTICS).toString(),
                        data.toString())
                .contains("./yihu token dispatcher");
    }

    private static HttpResponse<String> get(URI uri, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
