package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.status.QueryCodes;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 网上反映诉求: a page for anybody, without signing in. Number and code are answered to the form itself, so that no address holds them. */
@PageController
@RequestMapping("/report")
final class WebReportPages {
    private static final String PART = "intake/report";
    private static final String RETRY_SECONDS = "60";

    private final WebReports reports;
    private final WebReportPart part;
    private final QueryCodes codes;

    WebReportPages(WebReports reports, WebReportPart part, QueryCodes codes) {
        this.reports = reports;
        this.part = part;
        this.codes = codes;
    }

    @Operation(summary = "网上反映诉求（网页）/ the form of a citizen's appeal; without signing in")
    @GetMapping
    String blank(HttpServletRequest request, Model model) {
        part.blank(model, Language.of(request));
        return PART + "-page";
    }

    @Operation(summary = "网上反映诉求（网页表单）/ register a citizen's appeal, from a page")
    @PostMapping
    String register(
            @ModelAttribute WebReportForm form,
            BindingResult errors,
            FormExchange exchange,
            HttpServletResponse response,
            Model model) {
        try {
            Registered registered = reports.register(form, errors);
            String ticketId = registered.ticket().id();
            model.addAttribute("ticketId", ticketId);
            model.addAttribute("queryCode", codes.of(ticketId));
            return "intake/report-done-page";
        } catch (RefusedException refused) {
            Map<String, String> wrong =
                    exchange.wrong(new RefusedException(CallProblems.ofForm(refused.refusals())), WebReportPart.FIELDS);
            boolean spent = CallProblems.blameTheKey(refused.refusals());
            model.addAttribute("earlier", spent ? reports.earlier(form.asCall()) : null);
            part.again(model, form, spent, wrong, exchange.language());
            String view = exchange.again(PART);
            if (refused.refusals().get(0).kind() == RefusalKind.TOO_MANY) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            }
            return view;
        }
    }
}
