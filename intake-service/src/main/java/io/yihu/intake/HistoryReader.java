package io.yihu.intake;

import static java.util.Objects.requireNonNullElse;

import io.yihu.events.Channel;
import io.yihu.events.HistoryImported;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.HistoryDecider;
import io.yihu.intake.domain.Past;
import io.yihu.intake.domain.Subject;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ReferenceProjection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks the codes of an older ledger up and its times through. Callers are not taken in, words are masked. */
@Component
final class HistoryReader {
    private static final Refusal UNKNOWN_UNIT =
            Refusal.rule("unknown-unit", "unit", "没有这个单位代码", "There is no such unit code");
    private static final Refusal ANSWERED_IN_PART = Refusal.rule(
            "answers-incomplete", "satisfaction", "回访三项须全部给出或全部为空", "Contacted, solved and satisfaction go together");

    private final AppealReader appeals;
    private final ReferenceProjection references;

    HistoryReader(AppealReader appeals, ReferenceProjection references) {
        this.appeals = appeals;
        this.references = references;
    }

    /** @throws RefusedException naming each field of the row that is wrong */
    Past read(HistoryRow row, Instant now) {
        Urgency urgency = row.urgency() == null ? Subject.usual(row.kind()) : row.urgency();
        Subject subject = appeals.subject(row.kind(), row.category(), row.place(), urgency);
        if (row.answeredInPart()) {
            throw new RefusedException(ANSWERED_IN_PART);
        }
        if (references
                .find(Topic.REFERENCE_UNITS, row.unit(), UnitReference.class)
                .isEmpty()) {
            throw new RefusedException(UNKNOWN_UNIT);
        }
        HistoryImported life = life(row, subject);
        Refusal wrong = HistoryDecider.wrongTimes(life, now);
        if (wrong != null) {
            throw new RefusedException(List.of(wrong));
        }
        String reply = row.reply();
        return new Past(
                row.externalNumber(),
                life,
                Masking.mask(row.title()),
                Masking.mask(row.description()),
                reply == null ? null : Masking.mask(reply));
    }

    private static HistoryImported life(HistoryRow row, Subject subject) {
        return new HistoryImported(
                row.kind(),
                row.category(),
                Objects.requireNonNull(subject.place()),
                subject.urgency(),
                requireNonNullElse(row.channel(), Channel.IMPORT),
                row.source(),
                row.registeredAt(),
                row.assignedAt(),
                row.unit(),
                row.signedAt(),
                row.signedOnTime(),
                row.resolvedAt(),
                row.outcome(),
                row.onTime(),
                row.closedAt(),
                row.answers());
    }
}
