package io.yihu.identity.page;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.AccountDesk;
import io.yihu.identity.account.AccountRules;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.Refusals;
import io.yihu.identity.audit.Actor;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts, a new one, and one person's roles and unit. */
@Controller
final class AccountPages {

    private static final int ROWS = 50;
    private static final String FORM = "form";

    private final Accounts accounts;
    private final AccountDesk desk;

    AccountPages(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping("/accounts")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        List<Account> found = accounts.after(after, ROWS + 1);
        List<Account> shown = found.stream().limit(ROWS).toList();
        model.addAttribute("accounts", shown);
        model.addAttribute("next", found.size() > ROWS ? shown.get(ROWS - 1).name() : null);
        addForm(model, AccountForm.EMPTY);
        return "accounts";
    }

    @PostMapping("/accounts")
    String create(@ModelAttribute AccountForm form, Actor actor, Model model, HttpServletResponse response) {
        try {
            AccountDesk.Opened opened = desk.create(form.name(), form.wish(), actor);
            return once(opened, model);
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            list(null, model);
            model.addAttribute(Errors.MODEL, Errors.of(refused));
            model.addAttribute(FORM, form);
            return "accounts";
        }
    }

    @GetMapping("/accounts/{name}")
    String one(@PathVariable String name, Model model) {
        Account account = accounts.find(name).orElseThrow(() -> new RefusedException(Refusals.NO_ACCOUNT));
        model.addAttribute("one", account);
        addForm(model, AccountForm.of(account));
        return "account";
    }

    @PostMapping("/accounts/{name}/roles")
    String assign(
            @PathVariable String name,
            @ModelAttribute AccountForm form,
            @RequestParam Long version,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            desk.assign(name, form.wish(), version, actor);
            return "redirect:/accounts/" + name;
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            one(name, model);
            model.addAttribute(Errors.MODEL, Errors.of(refused));
            model.addAttribute(FORM, form);
            return "account";
        }
    }

    static String once(AccountDesk.Opened opened, Model model) {
        model.addAttribute("who", opened.account().name());
        model.addAttribute("secret", opened.oneTimePassword());
        model.addAttribute("back", "/accounts");
        return "once";
    }

    private static void addForm(Model model, AccountForm form) {
        model.addAttribute(FORM, form);
        model.addAttribute("roleNames", RoleNames.of(AccountRules.names()));
    }
}
