package io.yihu.identity.page;

import io.yihu.identity.account.AccountDesk;
import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.audit.Actor;
import io.yihu.identity.signin.Attempts;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is done with one account, each by a button: disable, enable, reset, stand in. */
@Controller
@RequestMapping("/accounts/{name}")
final class AccountStepPages {

    private final AccountPages pages;
    private final AccountDesk desk;
    private final StandInDesk standIns;
    private final Attempts attempts;

    AccountStepPages(AccountPages pages, AccountDesk desk, StandInDesk standIns, Attempts attempts) {
        this.pages = pages;
        this.desk = desk;
        this.standIns = standIns;
        this.attempts = attempts;
    }

    @PostMapping("/disable")
    String disable(@PathVariable String name, Actor actor, Model model, HttpServletResponse response) {
        return done(name, () -> desk.disable(name, null, actor), model, response);
    }

    @PostMapping("/enable")
    String enable(@PathVariable String name, Actor actor, Model model, HttpServletResponse response) {
        return done(name, () -> desk.enable(name, null, actor), model, response);
    }

    @PostMapping("/reset")
    String reset(@PathVariable String name, Actor actor, Model model) {
        AccountDesk.Opened opened = desk.reset(name, null, actor);
        attempts.forgive(name);
        return AccountPages.once(opened, model);
    }

    @PostMapping("/stand-in")
    String standIn(
            @PathVariable String name,
            @ModelAttribute StandInForm form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        return done(name, () -> standIns.set(name, form.wish(), null, actor), model, response);
    }

    @PostMapping("/end-stand-in")
    String endStandIn(@PathVariable String name, Actor actor, Model model, HttpServletResponse response) {
        return done(name, () -> standIns.end(name, null, actor), model, response);
    }

    /** Days as a date field sends them. */
    record StandInForm(
            @Nullable String by,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {

        StandInDesk.Wish wish() {
            return new StandInDesk.Wish(by == null ? null : by.strip(), from, to);
        }
    }

    private String done(String name, Runnable step, Model model, HttpServletResponse response) {
        try {
            step.run();
            return "redirect:/accounts/" + name;
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String page = pages.one(name, model);
            model.addAttribute(Errors.MODEL, Errors.of(refused));
            return page;
        }
    }
}
