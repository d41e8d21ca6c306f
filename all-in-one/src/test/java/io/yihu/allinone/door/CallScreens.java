package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** An agent at the page of calls, in a real browser. */
abstract class CallScreens extends PlaceScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @Test
    void an_agent_registers_a_call_by_keyboard_and_neither_a_slip_nor_an_ended_session_nor_haste_does_harm() {
        browser.size(1280, 800);
        browser.signIn("agent", house.passwordOf("agent"), "/");
        browser.one("a[href='/intake/calls']").sendKeys(Keys.ENTER);
        typesTheCall();
        Object key = browser.run("return document.querySelector('#call-part input[name=key]').value");

        browser.forgetSession();
        browser.type(Keys.ENTER);
        browser.logIn("agent", house.passwordOf("agent"));

        assertThat(browser.path()).isEqualTo("/intake/calls");
        assertThat(browser.one("#call-part input[name=key]").getDomProperty("value"))
                .isEqualTo(key);
        assertThat(browser.one("[data-restored]").isDisplayed()).isTrue();
        assertThat(browser.one("#call-phone").getDomProperty("value")).isEqualTo("13800001234");
        assertThat(browser.one("#call-kind").getDomProperty("value")).isEqualTo("COMPLAINT");
        isLookedAtOnAPhoneToo("call-restored");
        browser.run("document.querySelectorAll('#call-part form > p > button').forEach(b => { b.click(); b.click(); });"
                + "return true");
        readsTheNumberOutAndGoesOn();
    }

    private void typesTheCall() {
        assertThat(browser.one("#call-kind").equals(browser.focused())).isTrue();
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.TAB);
        browser.type("楼道堆放杂物", Keys.TAB);
        browser.type("三号楼二层堆满纸箱，担心起火。", Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        browser.type("来电人甲", Keys.TAB);
        browser.screen("call");
        browser.type("问他儿子", Keys.ENTER);
        assertThat(browser.one("#call-phone-wrong").getText()).contains("⚠", "3 至 30 位数字");
        assertThat(browser.one("#call-phone").equals(browser.focused())).isTrue();
        assertThat(browser.one("#call-description").getDomProperty("value")).contains("担心起火");
        isLookedAtOnAPhoneToo("call-wrong");
        browser.type(Keys.chord(Keys.CONTROL, "a"), "13800001234");
    }

    private void readsTheNumberOutAndGoesOn() {
        String number = browser.one("#registered-number").getText();
        assertThat(browser.body()).contains("请把工单号和查询码告诉来电人", "还缺分类或地点").doesNotContain("来电人甲", "13800001234");
        isLookedAtOnAPhoneToo("call-registered");
        assertThat(house.signedIn("agent").open("/intake").body())
                .contains("/tickets/" + number)
                .containsOnlyOnce("楼道堆放杂物");
        browser.type(Keys.ENTER);
        assertThat(browser.one("#call-title").getDomProperty("value")).isEmpty();
        assertThat(browser.run(BrowserTest.DRAFTS)).hasToString("0");
    }

    private void isLookedAtOnAPhoneToo(String name) {
        browser.isAccessible();
        browser.screen(name);
        browser.size(390, 844);
        browser.fits();
        browser.screen("phone-" + name);
        browser.size(1280, 800);
    }

    @Test
    void while_a_call_is_typed_what_may_be_the_same_is_shown_with_the_reasons_and_nobody_s_typing_is_disturbed() {
        String known = WholeHouse.register(house.signedIn("agent"), "松涛里地下车库积水没过脚踝", "drainage.blocked");
        browser.size(1366, 768);
        browser.signIn("agent", house.passwordOf("agent"), "/intake/calls");
        browser.one("#call-phone").sendKeys("问他儿子", Keys.ENTER);
        browser.one("#call-phone-wrong");
        browser.choose("#call-place", "songtaoli");
        browser.one("#call-description").sendKeys("积水没过脚踝了，在松涛里的地下车库");

        String proposed =
                browser.one("#call-similar a[href='/tickets/" + known + "']").getText();

        assertThat(proposed).contains("地下车库积水");
        assertThat(browser.one("#call-similar").getText()).contains("同一小区", "文字相似");
        assertThat(browser.one("#call-description").equals(browser.focused())).isTrue();
        isLookedAtOnAPhoneToo("call-similar");
        browser.one("#call-part form > details:last-of-type summary").click();
        browser.one("[data-forget]").click();
        browser.gone("#call-similar a");
    }

    @Test
    void what_was_typed_of_a_call_is_discarded_only_after_asking() {
        browser.size(1366, 768);
        browser.signIn("agent", house.passwordOf("agent"), "/intake/calls");
        browser.one("#call-name").sendKeys("来电人甲");
        browser.go("/intake/calls");
        assertThat(browser.one("#call-name").getDomProperty("value")).isEqualTo("来电人甲");
        assertThat(browser.one("[data-forget]").isDisplayed()).isFalse();

        browser.one("#call-part form > details:last-of-type summary").click();
        browser.one("[data-forget]").click();

        assertThat(browser.one("#call-name").getDomProperty("value")).isEmpty();
        assertThat(browser.run(BrowserTest.DRAFTS)).hasToString("0");
    }

    @Test
    void what_is_suggested_while_typing_is_taken_over_by_one_click_and_never_over_what_was_chosen() {
        browser.size(1280, 800);
        browser.signIn("agent", house.passwordOf("agent"), "/intake/calls");
        browser.choose("#call-kind", "HELP");
        browser.one("#call-description").sendKeys("单元门口下水道堵了，污水外溢");

        assertThat(browser.one("[data-take=call-category]").getText()).contains("下水道堵塞");
        assertThat(browser.one("#call-suggestion").getText()).contains("提到 下水道");
        browser.one("[data-take-all]").click();

        assertThat(browser.one("#call-category").getDomProperty("value")).isEqualTo("drainage.blocked");
        assertThat(browser.one("#call-kind").getDomProperty("value")).isEqualTo("HELP");
        anAlarmIsRaised();
        browser.go("/intake/calls");
        browser.one("#call-part form > details:last-of-type summary").click();
        browser.one("[data-forget]").click();
    }

    private void anAlarmIsRaised() {
        browser.one("#call-description").sendKeys("，三楼厨房着火了");
        assertThat(browser.one("#call-suggestion [role=alert]").getText()).contains("危及生命", "着火", "119");
        isLookedAtOnAPhoneToo("call-suggestion");
        browser.one("[data-take=call-urgency]").click();
        assertThat(browser.one("#call-urgency").getDomProperty("value")).isEqualTo("DANGER");
    }
}
