package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What machines may ask of the accounts, described by the code itself. */
class ApiDocumentTest {

    private static final String DOCUMENT = "/v3/api-docs";

    @TempDir
    private static Path folder;

    private static Identity identity;

    @BeforeAll
    static void start() {
        identity = new Identity(folder);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void the_json_interface_is_described_and_no_page() throws Exception {
        JsonNode document = identity.apiAs("agent").get(DOCUMENT).expect(200).json();

        assertThat(document.path("servers").path(0).path("url").asString()).endsWith("/identity");
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/accounts",
                        "/api/accounts/{name}",
                        "/api/accounts/{name}/disable",
                        "/api/accounts/{name}/enable",
                        "/api/accounts/{name}/reset",
                        "/api/accounts/{name}/roles",
                        "/api/accounts/{name}/stand-in",
                        "/api/accounts/{name}/end-stand-in",
                        "/api/clients",
                        "/api/clients/{name}/rotate",
                        "/api/clients/{name}/disable",
                        "/api/clients/{name}/enable",
                        "/api/audit");
    }

    @Test
    void the_kits_arguments_are_described_as_what_is_read_of_a_request() throws Exception {
        JsonNode paths = identity.api().get(DOCUMENT).expect(200).json().path("paths");

        assertThat(parameters(paths, "/api/accounts", "get")).containsExactlyInAnyOrder("after", "limit");
        assertThat(parameters(paths, "/api/accounts/{name}/disable", "post")).contains("name", "If-Match");
    }

    @Test
    void nobody_reads_it_and_nobody_asks_without_a_token_or_a_session() throws Exception {
        Api nobody = new Api(identity.server().address(), null);

        assertThat(nobody.get(DOCUMENT).expect(401).json().path("reason").asString())
                .isEqualTo("not-signed-in");
        assertThat(nobody.post("/api/accounts/admin/disable")
                        .expect(401)
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("not-signed-in");
    }

    private static List<String> parameters(JsonNode paths, String path, String method) {
        return paths.path(path)
                .path(method)
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
