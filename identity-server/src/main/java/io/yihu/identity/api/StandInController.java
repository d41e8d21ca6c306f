package io.yihu.identity.api;

import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.audit.Actor;
import io.yihu.kit.web.CommandHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who acts for an account during leave. */
@RestController
@RequestMapping("/api/accounts/{name}")
final class StandInController {

    private final StandInDesk desk;

    StandInController(StandInDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/stand-in")
    ResponseEntity<AccountView> set(
            @PathVariable String name, @RequestBody StandInDesk.Wish wish, CommandHeaders headers, Actor actor) {
        return AccountController.answer(desk.set(name, wish, headers.ifMatch(), actor));
    }

    @PostMapping("/end-stand-in")
    ResponseEntity<AccountView> end(@PathVariable String name, CommandHeaders headers, Actor actor) {
        return AccountController.answer(desk.end(name, headers.ifMatch(), actor));
    }
}
