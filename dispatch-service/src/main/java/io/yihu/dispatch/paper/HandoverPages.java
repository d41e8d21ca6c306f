package io.yihu.dispatch.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 交接班 on the screen and on paper. */
@PageController
final class HandoverPages {
    private static final Set<String> FIELDS = Set.of("shift", "remark");

    private final HandoverPart part;
    private final HandoverDesk desk;
    private final HandoverExport export;
    private final HandoverTickets tickets;
    private final Workbooks workbooks;

    HandoverPages(
            HandoverPart part, HandoverDesk desk, HandoverExport export, HandoverTickets tickets, Workbooks workbooks) {
        this.part = part;
        this.desk = desk;
        this.export = export;
        this.tickets = tickets;
        this.workbooks = workbooks;
    }

    @Operation(summary = "交接班（网页）/ the handover, as a page")
    @GetMapping("/dispatch/handover")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            HttpServletRequest request,
            Model model) {
        part.fill(model, HandoverForm.EMPTY, Map.of(), until, Language.of(request));
        return "dispatch/handover-page";
    }

    @Operation(summary = "交班（网页表单）/ hand a shift over, from a page")
    @PostMapping("/dispatch/handover")
    String handOver(
            @Valid @ModelAttribute HandoverForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        if (wrong.isEmpty()) {
            try {
                Stored<Handover> stored = desk.handOver(form.shift(), form.remark(), caller, form.headers());
                return exchange.done("/dispatch/handovers/" + stored.id());
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        part.fill(model, form, wrong, null, exchange.language());
        return exchange.again("dispatch/handover");
    }

    @Operation(summary = "一次交接班（网页）/ a handover as it was stored, as a page")
    @GetMapping("/dispatch/handovers/{handoverId}")
    String one(@PathVariable String handoverId, Caller caller, HttpServletRequest request, Model model) {
        part.fill(model, handoverId, caller, Language.of(request));
        return "dispatch/handover-one-page";
    }

    @Operation(summary = "接班（网页表单）/ take a shift over, from a page")
    @PostMapping("/dispatch/handovers/{handoverId}/accept")
    String accept(
            @PathVariable String handoverId,
            @Valid @ModelAttribute HandoverForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange) {
        desk.accept(handoverId, caller, errors.hasErrors() ? HandoverForm.EMPTY.headers() : form.headers());
        return exchange.done("/dispatch/handovers/" + handoverId);
    }

    @Operation(summary = "导出交接班记录（Excel）/ the handovers as a spreadsheet")
    @GetMapping("/dispatch/exports/handovers")
    void export(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        workbooks.send(export.list(until, Language.of(request)), caller, response);
    }

    @Operation(summary = "导出一次交接班列出的工单（Excel）/ the tickets that a handover names as a spreadsheet")
    @GetMapping("/dispatch/exports/handover")
    void tickets(
            @RequestParam(required = false) @Nullable String handover,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        workbooks.send(tickets.list(handover, Language.of(request)), caller, response);
    }
}
