package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places suggested while an agent types, in a real browser. */
abstract class PlaceScreens {
    private static final String SUGGESTED = "#call-places button[data-option=songtaoli]";

    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void what_is_typed_is_understood_at_once_and_taken_over_only_when_pressed() {
        browser.size(1366, 768);
        browser.signIn("agent", house.passwordOf("agent"), "/intake/calls");
        browser.one("#call-description").sendKeys("我住信泰和府，松涛里小区的下水道又堵了");

        assertThat(browser.one(SUGGESTED).getText()).isEqualTo("松涛里小区");
        assertThat(browser.one("#call-places").getText()).contains("书院路街道 · 松涛社区，把握 90%", "信泰和府", "住处");
        assertThat(browser.one("#call-place").getDomProperty("value")).isEmpty();
        assertThat(browser.one("#call-description").equals(browser.focused())).isTrue();
        isLookedAtOnAPhoneToo("place-suggested");

        browser.one(SUGGESTED).click();

        assertThat(browser.one("#call-place").getDomProperty("value")).isEqualTo("songtaoli");
        assertThat(browser.one("#call-place").equals(browser.focused())).isTrue();
        browser.one("#call-placeText").sendKeys("海关路口");
        browser.one("#call-places button[data-option=haiguanlukou]");
        assertThat(browser.one("#call-place").getDomProperty("value")).isEqualTo("songtaoli");
        browser.one("#call-part form > details:last-of-type summary").click();
        browser.one("[data-forget]").click();
    }

    @Test
    void a_ticket_without_a_place_shows_where_it_may_be() {
        browser.size(1366, 768);
        String pending = WholeHouse.register(house.signedIn("agent"), "松桃里小区路灯不亮", null);
        browser.signIn("agent", house.passwordOf("agent"), "/tickets/" + pending);

        browser.one("button[data-option=songtaoli]").click();

        assertThat(browser.one("#classify-place").getDomProperty("value")).isEqualTo("songtaoli");
        isLookedAtOnAPhoneToo("place-open");
        browser.run("sessionStorage.clear(); return true");
    }

    private void isLookedAtOnAPhoneToo(String name) {
        browser.isAccessible();
        browser.screen(name);
        browser.size(390, 844);
        browser.fits();
        browser.screen("phone-" + name);
        browser.size(1366, 768);
    }
}
