package io.yihu.frontdoor.session;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.LanguageCookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way in, and the choice of language. */
@RestController
class SignInController {
    private static final Refusal FAILED =
            Refusal.unauthenticated("sign-in-failed", "登录未完成，请重新登录", "Signing in did not succeed, please try again");

    /** Remembers where to come back to and goes to the provider; where somebody is signed in already, back at once. */
    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(@RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
        if (Person.present().isPresent()) {
            return to(ReturnPath.safe(back));
        }
        ReturnPath.remember(request, ReturnPath.safe(back));
        return to("/oauth2/authorization/" + Provider.ID);
    }

    @GetMapping("/sign-in-failed")
    void failed() {
        throw new RefusedException(FAILED);
    }

    @GetMapping("/language/{to}")
    ResponseEntity<Void> language(
            @PathVariable String to,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, LanguageCookie.of(to, request.isSecure()))
                .header(HttpHeaders.LOCATION, ReturnPath.safe(back))
                .build();
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
