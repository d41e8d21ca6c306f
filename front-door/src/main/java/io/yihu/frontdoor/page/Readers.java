package io.yihu.frontdoor.page;

import io.yihu.frontdoor.session.AccessToken;
import io.yihu.frontdoor.session.Person;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.LanguageCookie;
import io.yihu.kit.shell.Shell;
import io.yihu.kit.shell.UnitNames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Reads from the session whom a page is for. */
@Component
final class Readers {
    private static final Refusal NOBODY = Refusal.unauthenticated("no-token", "请先登录", "Sign in first");

    private final UnitNames units;

    Readers(UnitNames units) {
        this.units = units;
    }

    Reader of(HttpServletRequest request) {
        Person person = Person.present().orElseThrow(() -> new RefusedException(NOBODY));
        String token = AccessToken.of(request).orElseThrow(() -> new RefusedException(NOBODY));
        return new Reader(Shell.of(request, LanguageCookie.chosen(request), person.caller(), units), token);
    }
}
