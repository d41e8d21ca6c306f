package io.yihu.identity.api;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.AccountDesk;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.Refusals;
import io.yihu.identity.audit.Actor;
import io.yihu.identity.signin.Attempts;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People's accounts. */
@RestController
@RequestMapping("/api/accounts")
final class AccountController {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Attempts attempts;

    AccountController(Accounts accounts, AccountDesk desk, Attempts attempts) {
        this.accounts = accounts;
        this.desk = desk;
        this.attempts = attempts;
    }

    record NewAccount(
            @Nullable String name,
            @Nullable String displayName,
            @Nullable List<String> roles,
            @Nullable String unit) {}

    @GetMapping
    Page<AccountView> list(PageRequest page) {
        List<Account> found = accounts.after(page.after(), page.limit() + 1);
        List<AccountView> shown =
                found.stream().limit(page.limit()).map(AccountView::of).toList();
        boolean more = found.size() > page.limit();
        return new Page<>(shown, more ? shown.get(shown.size() - 1).name() : null);
    }

    @PostMapping
    ResponseEntity<AccountView> create(@RequestBody NewAccount account, Actor actor) {
        AccountDesk.Wish wish = new AccountDesk.Wish(account.displayName(), account.roles(), account.unit());
        AccountDesk.Opened opened = desk.create(account.name(), wish, actor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(opened.account().version()))
                .body(AccountView.of(opened));
    }

    @GetMapping("/{name}")
    ResponseEntity<AccountView> one(@PathVariable String name) {
        return answer(accounts.find(name).orElseThrow(() -> new RefusedException(Refusals.NO_ACCOUNT)));
    }

    @PostMapping("/{name}/disable")
    ResponseEntity<AccountView> disable(@PathVariable String name, CommandHeaders headers, Actor actor) {
        return answer(desk.disable(name, headers.ifMatch(), actor));
    }

    @PostMapping("/{name}/enable")
    ResponseEntity<AccountView> enable(@PathVariable String name, CommandHeaders headers, Actor actor) {
        return answer(desk.enable(name, headers.ifMatch(), actor));
    }

    @PostMapping("/{name}/reset")
    ResponseEntity<AccountView> reset(@PathVariable String name, CommandHeaders headers, Actor actor) {
        AccountDesk.Opened opened = desk.reset(name, headers.ifMatch(), actor);
        attempts.forgive(name);
        return ResponseEntity.ok().eTag(ETag.of(opened.account().version())).body(AccountView.of(opened));
    }

    @PostMapping("/{name}/roles")
    ResponseEntity<AccountView> assign(
            @PathVariable String name, @RequestBody AccountDesk.Wish wish, CommandHeaders headers, Actor actor) {
        return answer(desk.assign(name, wish, headers.ifMatch(), actor));
    }

    static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok().eTag(ETag.of(account.version())).body(AccountView.of(account));
    }
}
