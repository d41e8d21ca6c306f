package io.yihu.kit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ShellTest {
    private static final UnitNames UNITS = (code, language) ->
            code.equals("chengguan") ? Optional.of(language.choose("城管办", "Urban management")) : Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "AGENT, INTAKE",
        "DISPATCHER, DISPATCH ANALYTICS",
        "UNIT_CLERK, DISPATCH ANALYTICS",
        "CALLBACK_CLERK, FEEDBACK ANALYTICS",
        "SUPERVISOR, INTAKE DISPATCH FEEDBACK ANALYTICS",
        "AUDITOR, INTAKE DISPATCH FEEDBACK ANALYTICS",
        "OPERATIONS, ANALYTICS OPERATION",
        "ADMINISTRATOR, ''",
        "MACHINE, ''"
    })
    void everybody_sees_only_the_places_of_the_role(Role role, String places) {
        Shell shell = shell(new MockHttpServletRequest("GET", "/"), role);

        assertThat(String.join(" ", shell.places().stream().map(Place::name).toList()))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_name_in_both_languages(Role role) {
        assertThat(shell(new MockHttpServletRequest("GET", "/"), Role.AGENT).role(role))
                .isEqualTo(RoleWords.of(role, Language.ZH))
                .isNotBlank();
        assertThat(RoleWords.of(role, Language.EN)).isNotBlank();
    }

    @Test
    void a_clerk_reads_role_and_unit_in_the_language_chosen() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/dispatch");
        Caller clerk = new Caller("1", Set.of(Role.UNIT_CLERK), "chengguan");

        assertThat(Shell.of(request, Language.ZH, clerk, UNITS).unit()).isEqualTo("城管办");
        assertThat(Shell.of(request, Language.EN, clerk, UNITS).roles()).isEqualTo("Unit clerk");
        assertThat(Shell.of(request, Language.ZH, clerk, UNITS).at(Place.DISPATCH))
                .isTrue();
        assertThat(Shell.of(request, Language.ZH, clerk, UNITS).at(Place.INTAKE))
                .isFalse();
    }

    @Test
    void the_language_switch_leads_back_to_the_same_view() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/dispatch");
        request.setQueryString("unit=a&status=SIGNED");

        assertThat(shell(request, Role.DISPATCHER).otherLanguage())
                .isEqualTo("/language/en?back=%2Fdispatch%3Funit%3Da%26status%3DSIGNED");
        assertThat(shell(new MockHttpServletRequest("POST", "/dispatch/x"), Role.DISPATCHER)
                        .otherLanguage())
                .endsWith("back=%2F");
    }

    @Test
    void the_language_is_the_one_chosen_or_what_the_browser_asks_for() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");
        assertThat(LanguageCookie.chosen(request)).isEqualTo(Language.EN);

        request.setCookies(new Cookie("YIHU_LANG", "zh"));
        assertThat(LanguageCookie.chosen(request)).isEqualTo(Language.ZH);
        assertThat(LanguageCookie.of("<script>", true))
                .startsWith("YIHU_LANG=zh")
                .contains("Secure", "HttpOnly");
    }

    @Test
    void forms_bring_back_what_the_front_door_sent_along() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/dispatch");
        request.addHeader(ShellHeaders.CSRF, "abc");

        assertThat(shell(request, Role.DISPATCHER).csrf()).isEqualTo("abc");
        assertThat(shell(request, Role.DISPATCHER).headers()).isEqualTo("{\"X-CSRF-TOKEN\":\"abc\"}");
    }

    private static Shell shell(MockHttpServletRequest request, Role role) {
        return Shell.of(request, Language.ZH, new Caller("1", Set.of(role), null), UNITS);
    }
}
