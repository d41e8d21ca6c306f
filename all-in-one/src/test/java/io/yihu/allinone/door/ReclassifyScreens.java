package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An agent sets right what a ticket is about, another unit gets it, and a dispatcher decides a second move. */
abstract class ReclassifyScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void an_agent_sets_the_category_right_and_a_dispatcher_decides_whether_it_moves_again() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里路面积水，夜里轰鸣", "drainage.blocked");
        String page = "/tickets/" + ticket;
        awaitOn(page, "市政设施办公室");
        browser.size(1366, 768);
        setsRight(page, "noise.construction");
        awaitOn(page, "综合行政执法大队主办");
        setsRight(page, "street.vendors");
        awaitOn(page, "改派待定");
        decides(page);
    }

    @Test
    void a_dispatcher_redirects_a_ticket_that_went_to_the_wrong_unit_and_sees_that_none_waits_without_one() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里夜市占道", "drainage.blocked");
        String page = "/tickets/" + ticket;
        awaitOn(page, "市政设施办公室");
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), page);
        browser.one("form[action$='/REDIRECT']");
        browser.run("document.getElementById('redirect-unit').closest('details').open = true; return true");
        browser.choose("#redirect-unit", "chengguan");
        browser.one("form[action$='/REDIRECT'] button").click();
        assertThat(browser.one("#redirect-words-wrong").getText()).contains("⚠");
        isLookedAtOnAPhoneToo("redirect-wrong");
        browser.one("#redirect-words").sendKeys("夜市占道属城市管理职责");
        browser.one("form[action$='/REDIRECT'] button").click();
        browser.gone("#redirect-words-wrong");
        assertThat(browser.body()).contains("城市管理办公室", "1 次（其中退单 0 次）", "第 1 次派单改派的理由", "夜市占道属城市管理职责");
        isLookedAtOnAPhoneToo("redirected");
        browser.go("/dispatch");
        browser.one("#count-undispatched").click();
        assertThat(browser.body()).contains("没有派不出去的工单");
        isLookedAtOnAPhoneToo("undispatched");
    }

    private void setsRight(String page, String category) {
        browser.signIn("agent", house.passwordOf("agent"), page);
        browser.run("document.getElementById('reclassify-category').closest('details').open = true; return true");
        browser.choose("#reclassify-category", category);
        browser.one("form[action$='/reclassify'] button").click();
        assertThat(browser.one("#reclassify-reason-wrong").getText()).contains("⚠");
        isLookedAtOnAPhoneToo("reclassify-wrong-" + category.replaceAll("[^a-z]", ""));
        browser.choose("#reclassify-reason", "FOUND_ON_SITE");
        browser.one("#reclassify-remark").sendKeys("现场核实，与" + category + "有关");
        browser.one("form[action$='/reclassify'] button").click();
        browser.gone("#reclassify-reason-wrong");
        assertThat(browser.body()).contains("更改说明：现场核实，与" + category + "有关");
        browser.screen("reclassified-" + category.replaceAll("[^a-z]", ""));
    }

    private void decides(String page) {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), page);
        browser.one("form[action$='/REROUTE'] button");
        assertThat(browser.body()).contains("目录指向城市管理办公室", "1 次（其中退单 0 次）");
        isLookedAtOnAPhoneToo("move-to-decide");
        browser.one("form[action$='/REROUTE'] button").click();
        browser.gone("form[action$='/REROUTE']");
        assertThat(browser.body()).contains("2 次（其中退单 0 次）");
        isLookedAtOnAPhoneToo("move-decided");
    }

    private void awaitOn(String page, String words) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.signedIn("dispatcher").open(page).body().contains(words));
    }

    private void isLookedAtOnAPhoneToo(String name) {
        browser.isAccessible();
        browser.fits();
        browser.screen(name);
        browser.size(390, 844);
        browser.fits();
        browser.screen("phone-" + name);
        browser.size(1366, 768);
    }
}
