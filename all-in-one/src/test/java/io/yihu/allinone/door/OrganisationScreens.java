package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The organisation and the preview of deadlines, in a real browser. */
abstract class OrganisationScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_dispatcher_finds_who_answers_at_a_unit_from_the_first_page_by_keyboard() {
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");

        browser.one("a[href='/dispatch/units']").sendKeys(Keys.ENTER);

        browser.one("a[href='/dispatch/units/songtao']");
        assertThat(browser.texts("h1")).containsExactly("单位");
        assertThat(browser.texts("tbody tr td:first-child a")).startsWith("书院路街道办事处", "党政办公室");
        assertThat(browser.body()).contains("0000-0000003", "housing.*");
        isLookedAtOnAPhoneToo("units");
        browser.one("a[href='/dispatch/units/songtao']").sendKeys(Keys.ENTER);

        assertThat(browser.texts("h1")).containsExactly("松涛社区");
        assertThat(browser.texts("h2")).containsExactly("单位", "职责清单", "吹哨报到台账", "现在值班");
        isLookedAtOnAPhoneToo("unit");
    }

    @Test
    void a_clerk_asks_what_a_deadline_would_be_over_national_day() {
        browser.size(1366, 768);
        browser.signIn("unit-clerk", house.passwordOf("unit-clerk"), "/dispatch");
        browser.one("a[href='/dispatch/deadlines']").sendKeys(Keys.ENTER);
        browser.run("document.querySelector('#from').value = '2026-09-30T10:00'; return true");

        browser.one("#round").sendKeys(Keys.ENTER);

        browser.one("#preview");
        assertThat(browser.texts("h3")).contains("签收", "退单时限", "首次联系", "办结", "对诉求人的承诺", "吹哨报到：紧急事项");
        assertThat(browser.body()).contains("2026-10-08 10:00", "2026-10-13 10:00", "国庆节", "调休上班");
        assertThat(browser.one("#from").getDomProperty("value")).isEqualTo("2026-09-30T10:00");
        isLookedAtOnAPhoneToo("deadlines");
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
