package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The JSON interface of accounts, over HTTP. */
class AccountsApiTest {

    private static final String ACCOUNTS = "/api/accounts";

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder);
        api = identity.api();
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_new_account_is_shown_its_password_once() throws Exception {
        Reply created = api.post(ACCOUNTS, Api.account("once", "chengguan", List.of("unit-clerk")))
                .expect(201);

        assertThat(created.json().get("oneTimePassword").asString())
                .matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        JsonNode read = api.get(ACCOUNTS + "/once").expect(200).json();
        assertThat(read.has("oneTimePassword")).isFalse();
        assertThat(read.get("unit").asString()).isEqualTo("chengguan");
        assertThat(read.get("mustChangePassword").asBoolean()).isTrue();
    }

    @Test
    void the_list_goes_page_by_page_by_name() throws Exception {
        for (String name : List.of("page-a", "page-b", "page-c")) {
            api.post(ACCOUNTS, Api.account(name, null, List.of("agent"))).expect(201);
        }

        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(ACCOUNTS + "?limit=2" + after).expect(200).json();
            page.get("items").forEach(item -> names.add(item.get("name").asString()));
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(names).isSorted().doesNotHaveDuplicates().contains("admin", "page-a", "page-b", "page-c");
    }

    @ParameterizedTest
    @CsvSource({
        "name, X, name",
        "name, a b, name",
        "name, cli:administrator, name",
        "displayName, , displayName",
        "roles, king, roles",
        "roles, machine, roles",
        "roles, unit-clerk, unit",
        "unit, chengguan, unit",
        "unit, 城管, unit"
    })
    void bad_input_is_named_by_its_field_and_changes_nothing(String field, String value, String blamed)
            throws Exception {
        Map<String, Object> account = new LinkedHashMap<>(Api.account("wrong", null, List.of("agent")));
        account.put(field, field.equals("roles") ? List.of(value) : value);
        long before = identity.database().getCollection("accounts").countDocuments();

        Reply refused = api.post(ACCOUNTS, account).expect(422);

        assertThat(refused.json().get("field").asString()).isEqualTo(blamed);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(identity.database().getCollection("accounts").countDocuments())
                .isEqualTo(before);
    }

    @Test
    void an_unknown_field_and_a_taken_name_are_refused() throws Exception {
        Map<String, Object> account = new LinkedHashMap<>(Api.account("admin", null, List.of("agent")));
        assertThat(api.post(ACCOUNTS, account).expect(409).json().get("field").asString())
                .isEqualTo("name");

        account.put("password", "mine");
        assertThat(api.post(ACCOUNTS, account).expect(400).json().get("field").asString())
                .isEqualTo("password");
    }

    @Test
    void who_decided_on_an_older_version_is_told_so() throws Exception {
        Reply created = api.post(ACCOUNTS, Api.account("versions", null, List.of("agent")))
                .expect(201);
        api.postIfMatch(ACCOUNTS + "/versions/disable", created.header("ETag")).expect(200);

        api.postIfMatch(ACCOUNTS + "/versions/enable", created.header("ETag")).expect(412);

        assertThat(api.get(ACCOUNTS + "/versions").json().get("disabled").asBoolean())
                .isTrue();
    }

    @Test
    void an_account_that_is_not_there_is_not_found() throws Exception {
        api.get(ACCOUNTS + "/nobody").expect(404);
        api.post(ACCOUNTS + "/nobody/reset").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "dispatcher", "callback-clerk", "supervisor", "auditor", "operations", "machine"})
    void only_an_administrator_may(String role) throws Exception {
        Api other = identity.apiAs(role);

        other.get(ACCOUNTS).expect(403);
        other.post(ACCOUNTS, Api.account("smuggled", null, List.of("administrator")))
                .expect(403);
        other.get("/api/clients").expect(403);
        other.get("/api/audit").expect(role.equals("auditor") ? 200 : 403);
        api.get(ACCOUNTS + "/smuggled").expect(404);
    }

    @Test
    void without_a_token_or_with_anothers_it_is_401() throws Exception {
        new Api(identity.server().address(), null).get(ACCOUNTS).expect(401);
        new Api(identity.server().address(), "no.token.atall").get(ACCOUNTS).expect(401);
    }

    @Test
    void a_session_may_use_the_interface_only_with_the_token_against_forgery() throws Exception {
        identity.person("second.admin", Identity.ADMIN_PASSWORD, null, "administrator");
        Browser browser = identity.browser().signIn("second.admin", Identity.ADMIN_PASSWORD);
        browser.get("/").expect(200);

        browser.get(ACCOUNTS).expect(200);
        browser.postBare(ACCOUNTS + "/admin/reset", "a", "b").expect(403);

        assertThat(browser.last().json().get("reason").asString()).isEqualTo("csrf-token-missing");
    }

    @Test
    void a_token_of_an_account_ends_here_when_the_account_is_disabled() throws Exception {
        identity.person("third.admin", Identity.ADMIN_PASSWORD, null, "administrator");
        String token = identity.frontDoor()
                .enter(identity.browser().signIn("third.admin", Identity.ADMIN_PASSWORD))
                .access()
                .getTokenValue();
        Api theirs = new Api(identity.server().address(), token);
        theirs.get(ACCOUNTS).expect(200);

        api.post(ACCOUNTS + "/third.admin/disable").expect(200);

        theirs.get(ACCOUNTS).expect(401);
    }

    @Test
    void everything_is_in_the_audit_with_who_whom_and_where_and_no_password() throws Exception {
        String password = api.post(ACCOUNTS, Api.account("audited", "shizheng", List.of("unit-clerk")))
                .json()
                .get("oneTimePassword")
                .asString();
        api.post(ACCOUNTS + "/audited/disable").expect(200);
        api.post(ACCOUNTS + "/audited/enable").expect(200);

        JsonNode lines = identity.apiAs("auditor")
                .get("/api/audit?limit=3")
                .expect(200)
                .json()
                .get("items");

        assertThat(lines.valueStream().map(line -> line.get("what").asString()))
                .containsExactly("account-enabled", "account-disabled", "account-created");
        JsonNode created = lines.get(2);
        assertThat(created.get("who").asString()).isEqualTo("cli:administrator");
        assertThat(created.get("whom").asString()).isEqualTo("audited");
        assertThat(created.get("from").asString()).isEqualTo("127.0.0.1");
        assertThat(created.get("details").get("unit").asString()).isEqualTo("shizheng");
        assertThat(lines.toString()).doesNotContain(password);
    }

    @Test
    void the_audit_goes_back_to_its_first_line_by_cursor() throws Exception {
        List<Long> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get("/api/audit?limit=2" + after).expect(200).json();
            page.get("items").forEach(item -> numbers.add(item.get("number").asLong()));
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(1);
        for (int i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i - 1) - numbers.get(i)).isEqualTo(1);
        }
        api.get("/api/audit?after=x").expect(400);
    }
}
