package io.yihu.dispatch.precedent;

import io.yihu.dispatch.domain.precedent.Dispute;
import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.domain.precedent.Similar;
import io.yihu.dispatch.domain.precedent.Trait;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says rulings in words. */
@Component
final class RulingWords {
    private final RulingNames names;

    RulingWords(RulingNames names) {
        this.names = names;
    }

    /** A similar one, and why it is. */
    SimilarView view(PrecedentView view, Similar similar) {
        return new SimilarView(
                view,
                similar.score(),
                similar.traits(),
                reasons(view.precedent(), similar, Language.ZH) + "，" + outcome(view.precedent(), similar, Language.ZH),
                reasons(view.precedent(), similar, Language.EN) + ": "
                        + outcome(view.precedent(), similar, Language.EN));
    }

    RulingLine line(SimilarView similar, Language language) {
        return line(similar.precedent(), language.choose(similar.zh(), similar.en()), language);
    }

    RulingLine line(PrecedentView view, Language language) {
        return line(view, returned(view.precedent(), language) + outcome(view.precedent(), language), language);
    }

    private RulingLine line(PrecedentView view, String what, Language language) {
        Precedent ruling = view.precedent();
        return new RulingLine(
                ruling.ticketId(),
                view.readable(),
                LocalDate.ofInstant(ruling.decidedAt(), Shanghai.ZONE).toString(),
                names.place(ruling.narrowestPlace(), language),
                names.category(ruling.category(), language),
                what,
                view.title(),
                view.basis(),
                view.ruling(),
                ruling.row());
    }

    private static String reasons(Precedent ruling, Similar similar, Language language) {
        return similar.traits().stream()
                .map(trait -> trait == Trait.SAME_UNIT && ruling.dispute() != Dispute.RETURN
                        ? language.choose("同一单位", "same unit")
                        : language.choose(trait.zh(), trait.en()))
                .collect(Collectors.joining(language.choose("、", ", ")));
    }

    /** The unit is named once: where it is the same, the traits have said so. */
    private String outcome(Precedent ruling, Similar similar, Language language) {
        boolean said = similar.traits().contains(Trait.SAME_UNIT) && ruling.dispute() == Dispute.RETURN;
        String before = said ? "" : returned(ruling, language);
        return before + outcome(ruling, language);
    }

    private String returned(Precedent ruling, Language language) {
        String unit = names.unit(ruling.unit(), language);
        return switch (ruling.dispute()) {
            case RETURN -> language.choose(unit + "退单，", unit + " returned it; ");
            case OBJECTION -> language.choose(unit + "先办后议，", unit + " handled it and objected; ");
            case MOVE -> language.choose(unit + "主办时更改类别或地点，", "reclassified while " + unit + " had it; ");
            case REDIRECT -> language.choose("由" + unit + "改派，", "sent on from " + unit + "; ");
        };
    }

    private String outcome(Precedent ruling, Language language) {
        String to = unit(ruling.toUnit(), language);
        return switch (ruling.decision()) {
            case GRANTED ->
                ruling.dispute() == Dispute.OBJECTION
                        ? language.choose("裁定属" + to + "职责", "ruled that it is the duty of " + to)
                        : language.choose("裁定由" + to + "办理", "ruled that " + to + " handles it");
            case DESIGNATED -> language.choose("裁定指定由" + to + "办理", to + " was designated to handle it");
            case REJECTED -> {
                String unit = names.unit(ruling.unit(), language);
                yield switch (ruling.dispute()) {
                    case RETURN -> language.choose("裁定退单不成立，仍由" + unit + "办理", "ruled that " + unit + " keeps it");
                    case OBJECTION ->
                        language.choose("裁定异议不成立，属" + unit + "职责", "ruled that it is the duty of " + unit);
                    case MOVE, REDIRECT ->
                        language.choose("裁定不改派，仍由" + unit + "办理", "ruled that " + unit + " keeps it");
                };
            }
            case LAPSED -> language.choose("未作裁定", "nobody ruled on it");
        };
    }

    private String unit(@Nullable String code, Language language) {
        return code == null ? language.choose("另一单位", "another unit") : names.unit(code, language);
    }
}
