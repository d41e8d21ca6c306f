package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.doorkit.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A return is decided, and helps to decide the next one and to mend the catalogue, in a real browser. */
abstract class PrecedentScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void a_ruling_stands_beside_the_next_return_is_found_again_and_proposes_a_row() {
        String first = returned("松涛里下水道堵塞，商户私接排污管");
        String granted = house.signedIn("dispatcher")
                .post("/api/work-items/" + first + "/return/grant", "{\"note\":\"私接属执法职责，同意\"}")
                .body();
        assertThat(granted).contains("zhifa");
        String next = returned("松涛里下水道又堵塞，仍有私接排污管");
        awaitPage("/dispatch/fragments/tickets/" + next, "类似裁定");
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/tickets/" + next);
        assertThat(browser.one("#dispatch-similar").getText()).isEqualTo("类似裁定");
        assertThat(browser.body()).contains("同一单位曾退单、事由相近，裁定由综合行政执法大队办理", "私接属执法职责");
        isLookedAtOnAPhoneToo("rulings-similar", "dispatch-similar");
        isFoundAgain(first);
        proposes();
    }

    private void isFoundAgain(String first) {
        browser.go("/dispatch");
        browser.one("a[href='/dispatch/precedents']").click();
        browser.one("#precedent-q").sendKeys("私接 执法");
        browser.choose("#precedent-unit", "zhifa");
        browser.one("form[action='/dispatch/precedents'] button").click();
        browser.one(".rulings a[href*='" + first + "']");
        isLookedAtOnAPhoneToo("rulings-found", "precedents-head");
        browser.one("a.language").click();
        browser.go("/dispatch/precedents?unit=zhifa");
        assertThat(browser.texts("h1")).containsExactly("Rulings");
        browser.screen("rulings-english");
        browser.one("a.language").click();
    }

    private void proposes() {
        browser.go("/dispatch/catalogue");
        browser.one("input[name=proposal]").click();
        isLookedAtOnAPhoneToo("rulings-proposed", "proposals-head");
        browser.one("#proposals-form button").click();
        browser.one("#trial-part a[href^='/dispatch/catalogue/proposals/file']");
        assertThat(String.valueOf(browser.one("#trial-draft").getDomProperty("value")))
                .contains("songtaoli,drainage.blocked,zhifa");
        isLookedAtOnAPhoneToo("rulings-drafted", "trial-head");
        browser.go("/dispatch/catalogue/proposals");
        browser.run("document.getElementById('dismiss-reason').closest('details').open = true; return true");
        browser.one("form[action$='/dismissals'] button").click();
        browser.one("#dismiss-reason-wrong");
        browser.one("#dismiss-reason").sendKeys("先看下月情况");
        isLookedAtOnAPhoneToo("rulings-dismissing", "proposals-head");
        browser.one("form[action$='/dismissals'] button").click();
        browser.gone("#dismiss-reason-wrong");
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
        assertThat(browser.body()).contains("先看下月情况");
        browser.screen("rulings-dismissed");
    }

    /** A ticket that its unit wants to return. */
    private String returned(String title) {
        String ticket = WholeHouse.register(house.signedIn("agent"), title, "drainage.blocked");
        Visitor clerk = house.signedIn("unit-clerk");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.open("/tickets/" + ticket).body().contains("您现在可以"));
        String asked = clerk.post(
                        "/api/work-items/" + ticket + "/return",
                        "{\"basis\":\"私接排污不属市政养护范围\",\"suggestedUnit\":\"zhifa\"}")
                .body();
        assertThat(asked).contains("RETURN_REVIEW");
        return ticket;
    }

    private void awaitPage(String path, String text) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.signedIn("dispatcher").open(path).body().contains(text));
    }

    private void isLookedAtOnAPhoneToo(String name, String from) {
        browser.isAccessible();
        browser.fits();
        shows(from);
        browser.screen(name);
        browser.size(390, 844);
        browser.fits();
        browser.isAccessible();
        shows(from);
        browser.screen("phone-" + name);
        browser.size(1366, 768);
    }

    private void shows(String from) {
        browser.run("document.getElementById('" + from + "').scrollIntoView(); return true");
    }
}
