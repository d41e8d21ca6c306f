package io.yihu.intake;

import io.yihu.events.TicketKind;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Registers what citizens write on our page, under the rules of a call and three more: how to answer, where it is, and not too many. */
@Component
final class WebReports {
    private static final Refusal NOBODY_TO_ANSWER = Refusal.rule(
            "phone-or-anonymous",
            "phone",
            "请留下电话以便回复；不愿留的请勾选匿名，凭查询码查看进度",
            "Leave a number to be answered at, or stay anonymous and ask with the query code");
    private static final Refusal NOWHERE =
            Refusal.rule("place-needed", "placeText", "请写明地点，或在列表中选择", "Say where it is, or choose it from the list");
    private static final Refusal NOT_WORKED =
            Refusal.rule("kind-not-worked", "kind", "请从列表中选择类型", "Choose one of the kinds in the list");

    private final CallReader reader;
    private final IntakeDesk desk;
    private final WebPace pace;

    WebReports(CallReader reader, IntakeDesk desk, WebPace pace) {
        this.reader = reader;
        this.desk = desk;
        this.pace = pace;
    }

    /**
     * Registers once, however often the same form is sent.
     *
     * @throws RefusedException naming each field that is wrong, or where too much comes within a minute
     */
    Registered register(WebReportForm form, Errors unreadable) {
        CallForm call = form.asCall();
        TicketRequest request = read(call, unreadable);
        if (earlier(call) == null) {
            pace.take();
        }
        return desk.register(request, WebReportForm.SOURCE, call.headers());
    }

    /** The ticket that this form made before, with other words in it. */
    @Nullable
    String earlier(CallForm call) {
        String key = call.key();
        return key == null
                ? null
                : desk.registeredUnder(WebReportForm.SOURCE, key).orElse(null);
    }

    private TicketRequest read(CallForm call, Errors unreadable) {
        List<Refusal> wrong = new ArrayList<>(missing(call));
        try {
            TicketRequest request = reader.read(call, unreadable);
            if (wrong.isEmpty()) {
                return request;
            }
        } catch (RefusedException refused) {
            refused.refusals().stream()
                    .filter(refusal -> !"title".equals(refusal.field()))
                    .forEach(wrong::add);
        }
        throw new RefusedException(wrong);
    }

    private static List<Refusal> missing(CallForm call) {
        List<Refusal> missing = new ArrayList<>();
        TicketKind kind = call.kind();
        if (kind != null && !kind.worked()) {
            missing.add(NOT_WORKED);
        }
        if (call.phone() == null && !Boolean.TRUE.equals(call.anonymous())) {
            missing.add(NOBODY_TO_ANSWER);
        }
        if (call.place() == null && call.placeText() == null) {
            missing.add(NOWHERE);
        }
        return missing;
    }
}
