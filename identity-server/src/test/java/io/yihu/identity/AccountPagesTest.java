package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.time.Shanghai;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator at work in a browser without scripts. */
class AccountPagesTest {

    private static final String PASSWORD = "a long enough phrase";
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static Browser admin;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder);
        String first = identity.server().firstPassword().orElseThrow();
        admin = identity.browser().signIn("admin", first).choosePassword(first, "correct horse battery");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_new_person_gets_a_password_that_is_shown_once_and_can_sign_in() throws Exception {
        admin.get("/accounts").expect(200);

        admin.post("/accounts", "name", "li.wei", "displayName", "李某", "roles", "unit-clerk", "unit", "chengguan")
                .expect(200);

        String password = secret();
        assertThat(admin.get("/accounts").body())
                .contains("li.wei", "李某", "承办单位", "chengguan")
                .doesNotContain(password);
        assertThat(identity.browser().signIn("li.wei", password).get("/").location())
                .endsWith("/password");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed_and_says_what_is_wrong() throws Exception {
        admin.get("/accounts");

        String page = admin.post(
                        "/accounts", "name", "Wrong Name", "displayName", "王某", "roles", "unit-clerk", "unit", "")
                .expect(422)
                .body();

        assertThat(page).contains("value=\"Wrong Name\"", "value=\"王某\"", "id=\"name-error\"", "id=\"unit-error\"");
        assertThat(page).containsPattern("value=\"unit-clerk\"[^>]*checked");
    }

    @Test
    void roles_are_set_on_the_persons_page() throws Exception {
        identity.person("zhao.min", PASSWORD, null, "agent");
        String version = version(admin.get("/accounts/zhao.min").expect(200));

        admin.post(
                        "/accounts/zhao.min/roles",
                        "version",
                        version,
                        "displayName",
                        "赵某",
                        "roles",
                        "dispatcher",
                        "unit",
                        "")
                .expect(302);

        assertThat(admin.get("/accounts/zhao.min").body())
                .contains("赵某")
                .containsPattern("value=\"dispatcher\"[^>]*checked");
    }

    @Test
    void a_stand_in_is_named_and_ended() throws Exception {
        identity.person("wu.ping", PASSWORD, null, "agent");
        identity.person("qian.li", PASSWORD, null, "agent");
        String today = LocalDate.now(identity.clock.withZone(Shanghai.ZONE)).toString();
        admin.get("/accounts/wu.ping");

        admin.post("/accounts/wu.ping/stand-in", "by", "qian.li", "from", today, "to", today)
                .expect(302);
        assertThat(admin.get("/accounts/wu.ping").body()).contains("qian.li");
        admin.post("/accounts/wu.ping/stand-in", "by", "wu.ping", "from", today, "to", today)
                .expect(422);
        assertThat(admin.last().body()).contains("不能由本人代班");
        admin.post("/accounts/wu.ping/stand-in", "by", "qian.li", "from", "", "to", "")
                .expect(422);
        assertThat(admin.last().body()).contains("请填写开始日期", "请填写结束日期");
        admin.post("/accounts/wu.ping/end-stand-in").expect(302);

        assertThat(admin.get("/accounts/wu.ping").body()).doesNotContain("qian.li");
    }

    @Test
    void disabling_enabling_and_resetting_go_by_buttons() throws Exception {
        identity.person("zhou.qi", PASSWORD, null, "agent");
        admin.get("/accounts/zhou.qi");

        admin.post("/accounts/zhou.qi/disable").expect(302);
        assertThat(admin.get("/accounts/zhou.qi").body()).contains("已停用");
        admin.post("/accounts/zhou.qi/enable").expect(302);
        assertThat(admin.get("/accounts/zhou.qi").body()).doesNotContain("已停用");
        admin.post("/accounts/zhou.qi/reset").expect(200);

        assertThat(identity.browser().signIn("zhou.qi", secret()).last().status())
                .isEqualTo(302);
    }

    @Test
    void who_saves_an_older_version_is_told_and_changes_nothing() throws Exception {
        identity.person("sun.hao", PASSWORD, null, "agent");
        admin.get("/accounts/sun.hao");

        admin.post("/accounts/sun.hao/roles", "version", "1", "displayName", "旧", "roles", "auditor", "unit", "")
                .expect(422);

        assertThat(admin.last().body()).contains("已被他人修改");
        assertThat(identity.api().get("/api/accounts/sun.hao").body())
                .contains("agent")
                .doesNotContain("auditor");
    }

    @Test
    void machine_clients_are_registered_rotated_and_disabled() throws Exception {
        admin.get("/clients").expect(200);
        admin.post("/clients", "name", "oa-system", "roles", "machine", "unit", "")
                .expect(200);
        String first = secret();
        assertThat(admin.get("/clients").body()).contains("oa-system", "系统接口").doesNotContain(first);

        admin.post("/clients/oa-system/rotate", "overlapHours", "24").expect(200);
        assertThat(secret()).isNotEqualTo(first);
        assertThat(admin.get("/clients").body()).contains("旧密钥有效至");
        admin.post("/clients/oa-system/rotate", "overlapHours", "9999").expect(422);
        admin.post("/clients/oa-system/disable").expect(302);
        assertThat(admin.get("/clients").body()).contains("停用");
        admin.post("/clients/oa-system/enable").expect(302);
        admin.get("/clients");
        admin.post("/clients", "name", "x", "roles", "machine", "unit", "").expect(422);
    }

    @Test
    void the_audit_reads_newest_first_with_older_pages() throws Exception {
        for (int i = 0; i < 60; i++) {
            identity.api().post("/api/accounts/admin/enable").expect(200);
        }

        String page = admin.get("/audit").expect(200).body();
        Matcher older = Pattern.compile("/audit\\?after=(\\d+)").matcher(page);

        assertThat(page).contains("启用账户", "cli:administrator");
        assertThat(older.find()).isTrue();
        assertThat(admin.get("/audit?after=" + older.group(1)).expect(200).body())
                .contains("首个管理员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/accounts/admin", "/clients", "/audit"})
    void who_is_no_administrator_sees_none_of_it(String path) throws Exception {
        if (identity.api().get("/api/accounts/plain").status() == 404) {
            identity.person("plain", PASSWORD, null, "dispatcher", "supervisor");
        }
        Browser browser = identity.browser().signIn("plain", PASSWORD);

        assertThat(browser.get(path).expect(403).body()).contains("无权访问");
        assertThat(browser.get("/").expect(200).body()).contains("修改密码").doesNotContain("人员账户", "账户审计");
        assertThat(identity.browser().get(path).expect(302).location()).endsWith("/login");
    }

    private static String secret() {
        Matcher found = SECRET.matcher(admin.last().body());
        assertThat(found.find()).as(admin.last().body()).isTrue();
        return found.group(1);
    }

    private static String version(Reply page) {
        Matcher found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
