package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.doorkit.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Slips, spreadsheets and the handover, in a real browser. */
abstract class PaperScreens {
    /** Fetches the file behind the button as the page would, and tells what came. */
    private static final String DOWNLOAD = "var ask = new XMLHttpRequest();"
            + "ask.open('GET', document.querySelector('a.export').getAttribute('href'), false);"
            + "ask.overrideMimeType('text/plain; charset=x-user-defined'); ask.send();"
            + "return ask.status + ' ' + ask.getResponseHeader('Content-Disposition') + ' '"
            + " + ask.responseText.substring(0, 2);";

    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_clerk_prints_the_slip_of_a_ticket_on_one_sheet() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里三栋前下水道堵塞，污水外溢至路面", "drainage.blocked");
        Visitor clerk = house.signedIn("unit-clerk");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(clerk.open("/dispatch/tickets/" + ticket + "/slip")
                                .body())
                        .contains("污水外溢"));
        browser.size(1366, 768);
        browser.signIn("unit-clerk", house.passwordOf("unit-clerk"), "/tickets/" + ticket);

        browser.one("a[href='/dispatch/tickets/" + ticket + "/slip']").click();

        assertThat(browser.one("[data-print]").isDisplayed()).isTrue();
        isLookedAtOnAPhoneToo("slip");
        isLookedAtOnPaper("slip");
        assertThat(browser.sheets()).isEqualTo(1);
    }

    @Test
    void a_dispatcher_downloads_the_board_and_hands_the_shift_over_and_a_supervisor_takes_it() {
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");
        assertThat(browser.run(DOWNLOAD).toString()).contains("200 attachment", ".xlsx", " PK");

        browser.one("a[href='/dispatch/handover']").click();
        browser.one("#handover-remark").sendKeys("松涛里泵房已断电，请跟进。");
        isLookedAtOnAPhoneToo("handover");
        browser.one("form[action='/dispatch/handover'] button").click();

        browser.one("#handover-taken");
        assertThat(browser.body()).contains("松涛里泵房已断电", "待接班");
        String handover = browser.path();
        browser.signIn("supervisor", house.passwordOf("supervisor"), handover);
        isLookedAtOnAPhoneToo("handover-to-take");
        browser.one("form[action$='/accept'] button").click();
        browser.gone("form[action$='/accept']");

        assertThat(browser.one("#handover-taken").getText()).contains("supervisor");
        isLookedAtOnPaper("handover");
        browser.go("/dispatch/handover");
        assertThat(browser.run(DOWNLOAD).toString()).contains("200 attachment", " PK");
    }

    private void isLookedAtOnPaper(String name) {
        browser.size(794, 1123);
        browser.paper(true);
        browser.screen("print-" + name);
        browser.paper(false);
        browser.size(1366, 768);
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
