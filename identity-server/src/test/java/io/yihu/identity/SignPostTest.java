package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house whose tokens come from outside. */
class SignPostTest {

    private static final String ISSUER = "https://login.example.org/realms/yihu?a=1&b=\"2\"";

    @TempDir
    private Path folder;

    @Test
    void every_page_points_to_the_issuer_and_nothing_is_issued() throws Exception {
        try (IdentityServer post = IdentityServer.pointingTo(ISSUER, folder, Identity.freePort())) {
            assertThat(page(post, "en").expect(200).body())
                    .contains("lang=\"en\"", "Accounts are kept elsewhere", "href=");
            assertThat(page(post, "zh-CN").expect(200).body())
                    .contains("账户由外部系统管理", "href=\"https://login.example.org/realms/yihu?a=1&amp;b=&quot;2&quot;\"");
            assertThat(post.issuer()).isEqualTo(ISSUER);
            assertThat(post.jwksUri()).isNull();
            assertThat(post.firstPassword()).isEmpty();
            assertThatThrownBy(() -> TokenClient.of(folder).token("agent", null))
                    .hasMessageContaining("tokens are issued by https://login.example.org");
            assertThatThrownBy(() -> post.tokens().token("agent", null)).hasMessageContaining("status 404");
        }
    }

    private static Reply page(IdentityServer post, String language) throws Exception {
        return new Reply(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(post.address() + "/accounts"))
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString()));
    }
}
