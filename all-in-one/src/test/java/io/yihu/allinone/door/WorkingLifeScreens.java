package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A ticket is signed, contacted, extended, whistled and reported in to, each by its own person, in a real browser. */
abstract class WorkingLifeScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_clerk_asks_for_time_a_dispatcher_agrees_and_whistles_and_a_department_reports_in() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里下水道反复堵塞，多年未根治", "drainage.blocked");
        String page = "/tickets/" + ticket;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.signedIn("unit-clerk").open(page).body().contains("您现在可以"));
        browser.size(1366, 768);
        asksForTime(page);
        agreesAndWhistles(page);
        reportsIn(page);
    }

    private void asksForTime(String page) {
        browser.signIn("unit-clerk", house.passwordOf("unit-clerk"), page);
        browser.one("form[action$='/SIGN'] button").click();
        browser.one("form[action$='/CONTACT'] button").click();
        assertThat(browser.one("#contact-channel-wrong").getText()).contains("⚠");
        isLookedAtOnAPhoneToo("life-contact-wrong");
        browser.one("input[name=channel][value=VISIT]").click();
        browser.one("input[name=result][value=REACHED]").click();
        browser.one("form[action$='/CONTACT'] button").click();
        browser.one("form[action$='/RESOLVE'] button");
        String until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(14) + "T12:00";
        browser.run("const box = document.getElementById('extend-until');"
                + "box.closest('details').open = true; box.value = '" + until + "'; return true");
        browser.one("#extend-words").sendKeys("须待管网改造施工队进场");
        browser.one("form[action$='/EXTEND'] button").click();
        browser.gone("#extend-words");
        assertThat(browser.body()).contains("申请延期");
        isLookedAtOnAPhoneToo("life-extension-asked");
    }

    private void agreesAndWhistles(String page) {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), page);
        browser.one("form[action$='/APPROVE'] button").click();
        browser.gone("form[action$='/APPROVE']");
        browser.run("document.getElementById('whistle-words').closest('details').open = true; return true");
        browser.one("input[name=kind][value=HARD_PROBLEM]").click();
        browser.one("form[action$='/WHISTLE'] input[name=units][value=chengguan]")
                .click();
        browser.one("#whistle-words").sendKeys("多年反复堵塞，需会诊管网错接");
        browser.one("form[action$='/WHISTLE'] button").click();
        assertThat(browser.one("#dispatch-whistle").getText()).isEqualTo("吹哨报到");
        isLookedAtOnAPhoneToo("life-whistled");
    }

    private void reportsIn(String page) {
        browser.signIn(WholeHouse.OTHER_CLERK, house.passwordOf(WholeHouse.OTHER_CLERK), page);
        browser.one("form[action$='/REPORT_IN'] button").click();
        browser.gone("form[action$='/REPORT_IN']");
        assertThat(browser.body()).contains("已报到", "多年未根治");
        isLookedAtOnAPhoneToo("life-reported-in");
        browser.one("a.language").click();
        browser.go(page);
        assertThat(browser.one("#dispatch-whistle").getText()).isEqualTo("Whistle");
        browser.screen("life-reported-in-english");
        browser.one("a.language").click();
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
