package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in the language that the front door says was chosen, with the way to the other one. */
class LanguageTest {

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]");

    /** What people are called is said in no other language. */
    private static final String NAMES = "管理员 Administrator|测试员 plain";

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static Browser admin;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder, "http://localhost:8080");
        String first = identity.server().firstPassword().orElseThrow();
        admin = identity.browser().signIn("admin", first).choosePassword(first, Identity.ADMIN_PASSWORD);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, Change password, 修改密码",
        "/password, Present password, 当前密码",
        "/accounts, New account, 新建账户",
        "/accounts/admin, Roles and unit, 角色与单位",
        "/clients, Register a client, 登记系统",
        "/audit, signed-in, 首个管理员",
        "/sign-out, Sign out?, 退出登录"
    })
    void a_page_speaks_one_language_and_leads_to_the_other(String path, String en, String zh) throws Exception {
        String english = admin.speaking("en").get(path).expect(200).body();
        String chinese = admin.speaking("zh-CN").get(path).expect(200).body();

        String back = "back=%2Fidentity" + path.replace("/", "%2F") + "\"";
        assertThat(english)
                .contains("<html lang=\"en\"", en, "/language/zh?" + back)
                .doesNotContain(zh);
        assertThat(chinese)
                .contains("<html lang=\"zh-CN\"", zh, "/language/en?" + back)
                .doesNotContain(en);
        assertThat(english.replace("中文", "").replaceAll(NAMES, "")).doesNotContainPattern(CHINESE);
    }

    @Test
    void the_language_can_be_chosen_before_anybody_is_signed_in_and_the_way_is_not_lost() throws Exception {
        Browser browser = identity.browser();
        browser.get("/accounts").expect(302);
        assertThat(browser.get("/login").body()).contains("登录", "/language/en?back=%2Fidentity%2Flogin\"");

        browser.speaking("en");
        assertThat(browser.get("/login").body()).contains("Sign in", "Forgotten?", "/language/zh?");
        String refused = browser.post("/login", "account", "admin", "password", "wrong")
                .expect(401)
                .body();
        assertThat(refused).contains("Wrong account or password", "/language/zh?back=%2Fidentity%2Flogin\"");
        browser.post("/login", "account", "admin", "password", Identity.ADMIN_PASSWORD);

        assertThat(browser.last().expect(302).location()).isEqualTo("/identity/accounts");
        assertThat(browser.get("/accounts").body()).contains("New account");
    }

    @Test
    void what_is_wrong_is_said_in_the_language_and_the_switch_leads_back_to_the_form() throws Exception {
        admin.speaking("en").get("/accounts");
        String page = admin.post("/accounts", "name", "x y", "displayName", "", "roles", "unit-clerk", "unit", "")
                .expect(422)
                .body();
        assertThat(page)
                .contains("id=\"name-error\"", "back=%2Fidentity%2Faccounts\"")
                .doesNotContainPattern("error\">[^<]*\\p{IsHan}");

        String step = admin.post("/accounts/admin/stand-in", "by", "admin", "from", "", "to", "")
                .expect(422)
                .body();
        assertThat(step).contains("back=%2Fidentity%2Faccounts%2Fadmin\"");
    }

    @Test
    void what_is_shown_only_once_is_not_left_by_a_switch_of_language() throws Exception {
        admin.speaking("en").get("/clients");
        String page = admin.post("/clients", "name", "oa-system", "roles", "machine", "unit", "")
                .expect(200)
                .body();

        assertThat(page).contains("class=\"secret\"", "cannot be shown again").doesNotContain("/language/");
    }

    @Test
    void who_may_not_see_a_page_is_told_in_the_language() throws Exception {
        identity.person("plain", Identity.ADMIN_PASSWORD, null, "dispatcher");
        Browser browser = identity.browser().speaking("en").signIn("plain", Identity.ADMIN_PASSWORD);

        assertThat(browser.get("/audit?after=5").expect(403).body())
                .contains("Not allowed", "back=%2Fidentity%2Faudit%3Fafter%3D5\"");
    }

    @Test
    void without_a_front_door_nobody_could_keep_a_choice_and_none_is_offered(@TempDir Path other) throws Exception {
        try (Identity alone = new Identity(other)) {
            assertThat(alone.browser().speaking("en").get("/login").body())
                    .contains("Sign in")
                    .doesNotContain("/language/");
        }
    }
}
