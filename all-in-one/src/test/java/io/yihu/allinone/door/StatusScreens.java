package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
        isWithItsUnit(number, code);
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

    @Test
    void a_citizen_writes_without_an_account_and_asks_with_what_was_answered() {
        browser.forgetSession();
        browser.size(360, 740);
        browser.go("/report");
        isLookedAt("phone-report");
        browser.one("#report-description").sendKeys("路口的灯不亮");
        browser.one("#report-part button").click();
        browser.one("#report-kind-wrong");
        browser.one("#report-phone-wrong");
        assertThat(browser.one("#report-description").getText()).isEqualTo("路口的灯不亮");
        isLookedAt("phone-report-wrong");

        browser.one("#report-kind [value=COMPLAINT]").click();
        browser.one("#report-placeText").sendKeys("海关路口");
        browser.one("#report-part [name=anonymous]").click();
        browser.one("#report-part button").click();
        String code = browser.one("#query-code").getText();
        isLookedAt("phone-report-done");
        browser.one("#main a.button").click();
        browser.one("#status-queryCode").sendKeys(code, Keys.ENTER);

        assertThat(browser.one("#status-part section").getText()).contains("已登记");
        browser.size(1366, 768);
    }

    private void isWithItsUnit(String number, String code) {
        String asked = "{\"ticketId\":\"%s\",\"queryCode\":\"%s\"}".formatted(number, code);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.signedIn("agent")
                        .post("/api/status", asked)
                        .body()
                        .contains("等待承办单位签收"));
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
