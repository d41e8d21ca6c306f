package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A citizen without an account asks how far the own ticket is, on a telephone. */
abstract class StatusScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_caller_asks_with_number_and_code_and_is_told_what_happens_next() {
        String number = WholeHouse.register(house.signedIn("agent"), "路灯不亮", "lighting.broken");
        String code = readOut(number);
        browser.forgetSession();
        browser.size(360, 740);
        browser.go("/status?ticket=" + number);
        isLookedAt("phone-status-asked");

        browser.one("#status-queryCode").sendKeys("1", Keys.ENTER);
        browser.one("#status-queryCode-wrong");
        browser.one("#status-queryCode").sendKeys(code, Keys.ENTER);

        assertThat(browser.one("#status-part section").getText())
                .contains("答复期限", "市政设施办公室", "等待承办单位签收", "已登记受理")
                .doesNotContain("路灯不亮");
        isLookedAt("phone-status");
        browser.one("a.language").click();
        browser.one("#status-ticketId");
        assertThat(browser.texts("h1")).containsExactly("How far is my ticket");
        browser.one("a.language").click();
        browser.size(1366, 768);
    }

    private String readOut(String number) {
        browser.size(1366, 768);
        browser.signIn("agent", house.passwordOf("agent"), "/intake/calls?registered=" + number);
        browser.screen("call-registered-code");
        return browser.one("#query-code").getText();
    }

    private void isLookedAt(String name) {
        browser.fits();
        browser.isAccessible();
        browser.screen(name);
    }
}
