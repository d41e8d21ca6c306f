package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.allinone.rest.WorkGroups;
import io.yihu.testkit.ChatRobot;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A robot is connected while the house runs, tried by the administrator, and its messages are sent again by a dispatcher. The
 * matter is one that no other test complains of there: many of a kind are supervised, and the group hears of that too.
 */
abstract class NoticeScreens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_work_group_is_connected_tried_told_and_told_again() throws IOException {
        try (ChatRobot robot = ChatRobot.start()) {
            connect(robot);
            String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里路灯不亮", "lighting.broken");
            await().atMost(PATIENCE).until(() -> !robot.heard(ticket).isEmpty());
            assertThat(robot.heard(ticket).get(0).body())
                    .contains("新派单", "松涛社区 · 松涛里", "市政设施办公室", house.address() + "/tickets/" + ticket)
                    .doesNotContain("路灯不亮");
            tries(robot);
            sendsAgain(robot, ticket);
        }
    }

    private void connect(ChatRobot robot) throws IOException {
        Files.writeString(
                BrowserTest.data.resolve("keys/notices.properties"), "addresses.works=" + robot.address() + "\n");
        WorkGroups.use(
                house.address().resolve("/api/dispatch-setup/versions"),
                house.token("administrator"),
                "works,市政工作群,shizheng,wecom,works,*,03:00,03:01,20,否");
    }

    private void tries(ChatRobot robot) {
        browser.size(1366, 768);
        browser.signIn("administrator", house.passwordOf("administrator"), "/dispatch/notices");
        assertThat(browser.body()).contains("市政工作群", "✓ 已接通", "企业微信群机器人");
        browser.one("form[action='/dispatch/notices/groups/works/trial'] button")
                .click();
        assertThat(browser.one("#tried-works").getText()).contains("机器人已收下测试消息");
        isLookedAtOnAPhoneToo("notices-tried");
        robot.then(500, "");
        browser.one("form[action='/dispatch/notices/groups/works/trial'] button")
                .click();
        browser.one("#tried-works.wrong");
        assertThat(browser.one("#tried-works").getText()).contains("HTTP 500");
    }

    private void sendsAgain(ChatRobot robot, String ticket) {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");
        browser.one("a[href='/dispatch/notices']").click();
        browser.choose("#notice-state", "SENT");
        browser.one("form[action='/dispatch/notices'] button").click();
        browser.one("#notice-state option[value='SENT'][selected]");
        int before = robot.heard(ticket).size();
        browser.one("form[action*='" + ticket + "'][action$='/resend'] button").click();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(robot.heard(ticket)).as(browser.body()).hasSizeGreaterThan(before));
        assertThat(browser.path()).isEqualTo("/dispatch/notices");
        isLookedAtOnAPhoneToo("notices");
        browser.one("a.language").click();
        assertThat(browser.texts("h1")).containsExactly("Notices to work groups");
        browser.screen("notices-english");
        browser.one("a.language").click();
    }

    private void isLookedAtOnAPhoneToo(String name) {
        browser.isAccessible();
        browser.fits();
        browser.screen(name);
        browser.size(360, 740);
        browser.fits();
        browser.isAccessible();
        browser.screen("phone-" + name);
        browser.size(1366, 768);
    }
}
