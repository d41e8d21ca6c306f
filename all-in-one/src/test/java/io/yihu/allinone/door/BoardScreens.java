package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The board and a unit's work list, in a real browser. */
abstract class BoardScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_dispatcher_walks_the_board_by_keys_and_chooses_a_view() {
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");
        isLookedAtOnAPhoneToo("board");

        browser.type("j");
        assertThat(browser.focused().getDomAttribute("href")).startsWith("/tickets/");
        browser.type(Keys.ENTER);
        browser.one("#dispatch-part");
        browser.go("/dispatch");
        browser.one("a[href='/dispatch?view=suspended']").click();

        browser.one("a[href='/dispatch?view=suspended'][aria-current]");
        browser.isAccessible();
        browser.one("a.language").click();
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
        isLookedAtOnAPhoneToo("board-english");
        browser.one("a.language").click();
    }

    @Test
    void a_clerk_sees_new_work_come_into_the_list_without_losing_the_place_and_signs_it_by_keys() {
        browser.size(1366, 768);
        browser.signIn("unit-clerk", house.passwordOf("unit-clerk"), "/dispatch?view=new");
        String first = WholeHouse.register(house.signedIn("agent"), "松涛里井盖松动，下水道也堵", "drainage.blocked");
        browser.one("table[data-live] tr[data-ticket='" + first + "']");
        browser.type("j");
        browser.type("x");
        String read = browser.focused().getDomAttribute("href");
        String fresh = WholeHouse.register(house.signedIn("agent"), "松涛里路灯不亮，下水道也堵", "drainage.blocked");

        browser.one("tr.come[data-ticket='" + fresh + "']");
        assertThat(browser.one("#board-said").getText()).contains("件新到");
        assertThat(browser.focused().getDomAttribute("href"))
                .as("the row that was read keeps the focus")
                .isEqualTo(read);
        assertThat(browser.one("tbody tr input[name=item]:checked").getDomAttribute("value"))
                .as("and its tick")
                .startsWith(read.substring(read.lastIndexOf('/') + 1));
        browser.screen("board-news");
        browser.type("x");
        signsByKeys(fresh);
    }

    private void signsByKeys(String fresh) {
        browser.one("input[name=item][value^='" + fresh + "']").click();
        isLookedAtOnAPhoneToo("board-clerk");
        browser.type("s");

        assertThat(browser.one("#bulk-said").getText()).isEqualTo("办成 1 件，未办成 0 件");
        isLookedAtOnAPhoneToo("board-signed");
        browser.type("u");
        browser.one("a[href='/dispatch?view=new'][aria-current]");
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
