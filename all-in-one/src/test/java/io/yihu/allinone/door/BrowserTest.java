package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.doorkit.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The house in a real browser: sign in, look, act, by keyboard alone, in both languages, on an office screen and a phone. */
@EnabledIfSystemProperty(
        named = "yihu.door",
        matches = "true",
        disabledReason = "takes minutes: .ci/steps.d/24-front-door.sh asks for it with -Dyihu.door=true")
class BrowserTest {
    /** How many typed texts the tab keeps. */
    static final String DRAFTS =
            "return Object.keys(sessionStorage).filter(key => key.startsWith('yihu-draft:')).length";

    @TempDir
    static Path data;

    private static WholeHouse house;
    private static Browser browser;
    private static String ticket;
    private static String open;

    @Nested
    class OnTheCallsPage extends CallScreens {}

    @Nested
    class OnTheOrganisationsPages extends OrganisationScreens {}

    @Nested
    class OnTheBoard extends BoardScreens {}

    @Nested
    class AllThroughTheWorkingLife extends WorkingLifeScreens {}

    @Nested
    class OnPaper extends PaperScreens {}

    @Nested
    class WhenATicketTurnsOutToBeAnother extends ReclassifyScreens {}

    @Nested
    class OnTheCataloguePage extends CatalogueScreens {}

    @Nested
    class OnThePageOfNotices extends NoticeScreens {}

    @Nested
    class OfACallersTicket extends StatusScreens {}

    @Nested
    class AmongRulings extends PrecedentScreens {}

    static WholeHouse house() {
        return house;
    }

    static Browser browser() {
        return browser;
    }

    @BeforeAll
    static void open() {
        Browser.isNeeded();
        house = WholeHouse.open(data);
        browser = Browser.open(house.address());
        Visitor agent = house.signedIn("agent");
        ticket = WholeHouse.register(agent, "松涛里小区下水道堵塞，污水外溢", "drainage.blocked");
        WholeHouse.register(agent, "信泰和府门口商铺喇叭扰民", "drainage.blocked");
        open = WholeHouse.register(agent, "不知何处的噪音", null);
        Visitor clerk = house.signedIn("unit-clerk");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(clerk.open("/tickets/" + ticket).body()).contains("污水外溢", "您现在可以"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agent, 受理",
        "dispatcher, 派单 体检",
        "unit-clerk, 派单 体检",
        "callback-clerk, 回访 体检",
        "supervisor, 受理 派单 回访 体检",
        "auditor, 受理 派单 回访 体检",
        "operations, 体检 运行",
        "administrator, ''"
    })
    void everybody_signs_in_and_sees_only_the_places_of_the_role(String user, String places) {
        browser.size(1366, 768);
        browser.signIn(user, house.passwordOf(user), "/");

        assertThat(String.join(" ", browser.texts(".places a"))).isEqualTo(places);
        browser.fits();
        browser.isAccessible();
        browser.screen("home-" + user);
        for (String place : browser.texts(".places a")) {
            browser.go("/");
            browser.one(".places a[href='" + pathOf(place) + "']").click();
            assertThat(browser.texts("h1")).containsExactly(place);
            browser.isAccessible();
            browser.screen("place-" + pathOf(place).substring(1) + "-" + user);
        }
    }

    @Test
    void signing_out_shows_the_log_in_page_and_going_back_shows_nothing() {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/");

        browser.one("form[action='/sign-out'] button").click();

        browser.one("input[name=password]");
        browser.go("/");
        browser.one("input[name=password]");
    }

    @Test
    void the_language_is_switched_in_place_and_stays() {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");

        browser.one("a.language").click();

        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.texts("h1")).containsExactly("Dispatch");
        browser.go("/");
        assertThat(browser.body()).contains("To do today", "Sign out");
        browser.screen("home-english");
        browser.one("a.language").click();
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("zh-CN");
    }

    @Test
    void a_language_chosen_before_signing_in_is_kept_through_it() {
        String password = house.passwordOf("administrator");
        browser.forgetSession();
        browser.go("/identity/accounts");
        browser.one("input[name=password]");

        browser.one("a.language").click();
        assertThat(browser.texts("h1")).containsExactly("Sign in");
        browser.isAccessible();
        browser.screen("sign-in-english");
        browser.one("input[name=account]").sendKeys("administrator");
        browser.one("input[name=password]").sendKeys(password, Keys.ENTER);

        browser.one("#displayName");
        assertThat(browser.path()).isEqualTo("/identity/accounts");
        assertThat(browser.texts("h1")).containsExactly("People’s accounts");
        browser.go("/");
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    }

    @Test
    void everything_works_by_keyboard_alone() {
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/");

        browser.type(Keys.TAB);
        assertThat(browser.focused().getDomProperty("textContent")).isEqualTo("跳到正文");
        browser.type(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
        browser.type("/");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.type(ticket, Keys.ENTER);

        browser.one("#dispatch-part");
        assertThat(browser.path()).isEqualTo("/tickets/" + ticket);
    }

    @Test
    void a_clerk_signs_is_told_what_is_missing_and_an_ended_session_loses_no_text() {
        browser.size(1366, 768);
        browser.signIn("unit-clerk", house.passwordOf("unit-clerk"), "/tickets/" + ticket);
        signsAndForgetsTheOutcome();

        browser.one("#resolve-public").sendKeys("已回访居民。");
        browser.forgetSession();
        browser.one("form[action$='/RESOLVE'] button").click();
        browser.logIn("unit-clerk", house.passwordOf("unit-clerk"));

        assertThat(browser.path()).isEqualTo("/tickets/" + ticket);
        assertThat(browser.one("#resolve-public").getDomProperty("value")).contains("疏通管道", "已回访居民");
        browser.one("input[name=outcome][value=SOLVED]").click();
        browser.one("form[action$='/RESOLVE'] button").click();
        browser.gone("form[action$='/RESOLVE']");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> browser.run(DRAFTS).toString().equals("0"));
        browser.screen("ticket-answered");
    }

    private static void signsAndForgetsTheOutcome() {
        browser.isAccessible();
        browser.screen("ticket-unsigned");
        browser.one("form[action$='/SIGN'] button").click();
        browser.one("input[name=channel][value=PHONE]").click();
        browser.one("input[name=result][value=REACHED]").click();
        browser.one("form[action$='/CONTACT'] button").click();
        browser.one("#resolve-public").sendKeys("已派人疏通管道并清洗路面。");
        browser.one("form[action$='/RESOLVE'] button").click();
        assertThat(browser.one("#resolve-outcome-wrong").getText()).contains("⚠");
        assertThat(browser.one("#resolve-public").getDomProperty("value")).contains("疏通管道");
        browser.isAccessible();
        browser.screen("ticket-wrong");
    }

    @ParameterizedTest
    @CsvSource({"/, 360", "/dispatch, 360", "/tickets/T, 360", "/search?q=松涛, 360", "/nowhere, 360", "/analytics, 360"})
    void a_phone_shows_every_page_without_scrolling_sideways(String path, int width) {
        browser.size(width, 740);
        browser.signIn("supervisor", house.passwordOf("supervisor"), "/");
        browser.go(path.replace("/T", "/" + ticket).replace("松涛", "%E6%9D%BE%E6%B6%9B"));

        browser.fits();
        browser.isAccessible();
        browser.screen("phone-" + path.replaceAll("[^a-z]", ""));
        browser.size(1366, 768);
    }

    @Test
    void an_agent_settles_what_was_open() {
        browser.size(1366, 768);
        browser.signIn("agent", house.passwordOf("agent"), "/tickets/" + open);
        browser.isAccessible();
        browser.screen("ticket-open");
        browser.choose("#classify-category", "street.vendors");
        browser.one("form[action$='/classify'] button:not([type])").click();
        assertThat(browser.one("#classify-place-wrong").getText()).contains("⚠");
        browser.choose("#classify-place", "xintaihefu");
        browser.one("form[action$='/classify'] button:not([type])").click();

        browser.gone("form[action$='/classify']");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                browser.run("return document.body.textContent").toString())
                        .contains("流动摊贩", "信泰和府"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/identity/", "/identity/accounts", "/identity/clients", "/identity/audit", "/identity/password"
            })
    void the_pages_of_identity_are_as_good(String path) {
        browser.size(1366, 768);
        browser.signIn("administrator", house.passwordOf("administrator"), "/");
        browser.go(path);

        browser.isAccessible();
        browser.screen("identity-" + path.replaceAll(".*/", ""));
        browser.size(375, 740);
        browser.fits();
        browser.screen("phone-identity-" + path.replaceAll(".*/", ""));
        browser.size(1366, 768);
    }

    @Test
    void dark_is_as_readable_as_light() {
        browser.size(1366, 768);
        browser.signIn("supervisor", house.passwordOf("supervisor"), "/");
        browser.dark(true);
        for (String path : List.of("/", "/nowhere", "/tickets/" + ticket)) {
            browser.go(path);
            browser.isAccessible();
        }
        browser.screen("ticket-dark");
        browser.dark(false);
    }

    private static String pathOf(String place) {
        return switch (place) {
            case "受理" -> "/intake";
            case "派单" -> "/dispatch";
            case "回访" -> "/feedback";
            case "体检" -> "/analytics";
            default -> "/operations";
        };
    }
}
