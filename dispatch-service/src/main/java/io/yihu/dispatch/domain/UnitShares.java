package io.yihu.dispatch.domain;

import io.yihu.events.UnitAssistance;
import io.yihu.events.UnitDeadlines;
import io.yihu.events.UnitMove;
import io.yihu.events.UnitObjection;
import io.yihu.events.UnitRequest;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitSummons;
import io.yihu.events.UnitText;
import io.yihu.events.UnitWhistle;
import io.yihu.events.UnitWish;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a snapshot that differ from role to role. Pure. */
record UnitShares(WorkItem item, String unit, UnitRole role) {
    private static final List<String> FIRST = List.of("title", "description");
    private static final Comparator<UnitText> ORDER = Comparator.comparing(
                    (UnitText text) -> FIRST.contains(text.field()) ? FIRST.indexOf(text.field()) : FIRST.size())
            .thenComparing(UnitText::field);

    UnitDeadlines deadlines() {
        Clocks clocks = item.assignment().clocks();
        Pause pause = item.progress().pause();
        boolean leads = role == UnitRole.LEAD;
        Whistle whistle = role == UnitRole.SUMMONED ? present() : null;
        Optional<Summons> own = whistle == null ? Optional.empty() : whistle.of(unit);
        return new UnitDeadlines(
                leads ? clocks.signBy() : null,
                leads ? clocks.contactBy() : null,
                clocks.resolveBy(),
                pause == null ? null : pause.until(),
                whistle == null ? null : whistle.reportBy(),
                own.map(Summons::orderBy).orElse(null),
                leads
                        ? null
                        : item.assignment()
                                .assistanceOf(unit)
                                .map(Assistance::by)
                                .orElse(null),
                leads && returnable() ? clocks.returnBy() : null,
                leads ? answerBy() : null,
                leads ? item.promise() : null);
    }

    private boolean returnable() {
        return Step.RETURN.from().contains(item.status()) && !item.returns().pinned();
    }

    private @Nullable Instant answerBy() {
        Instruction given = item.progress().instruction();
        return given == null || !given.waits() ? null : given.due();
    }

    /** The lead knows where it may go, and whom it is offered to knows it where it has a part in the ticket already. */
    @Nullable
    UnitMove move() {
        PendingMove move = item.returns().move();
        return move == null || role != UnitRole.LEAD && !move.toUnit().equals(unit)
                ? null
                : new UnitMove(move.toUnit(), move.cause(), move.since());
    }

    /** What became of its own objection, and of nobody else's. */
    @Nullable
    UnitObjection ruling() {
        ObjectionRuling ruled = item.returns().ruled();
        return ruled == null || !ruled.unit().equals(unit)
                ? null
                : new UnitObjection(ruled.dispatchNo(), ruled.decision(), ruled.toUnit(), ruled.decidedAt());
    }

    /** The lead knows of all who assist, everybody else of itself. */
    List<UnitAssistance> assistance() {
        return item.assignment().assistance().stream()
                .filter(each -> role == UnitRole.LEAD || each.unit().equals(unit))
                .filter(each -> each.by() != null)
                .map(each -> new UnitAssistance(each.unit(), each.required(), each.by(), each.doneAt()))
                .toList();
    }

    /** What waits for somebody's decision is between the lead and the reviewer. */
    @Nullable
    UnitRequest request() {
        if (role != UnitRole.LEAD) {
            return null;
        }
        PendingReturn back = item.returns().pending();
        if (back != null) {
            String field = "return-" + item.assignment().dispatchNo();
            return new UnitRequest(UnitWish.RETURN, back.unit(), back.suggestedUnit(), null, back.requestedAt(), field);
        }
        List<PendingRequest> waiting = item.progress().waiting();
        return waiting.isEmpty() ? null : told(waiting.get(0));
    }

    /** What the unit objects to, whatever else waits. */
    @Nullable
    UnitRequest objection() {
        PendingRequest objection = item.progress().objection();
        return role != UnitRole.LEAD || objection == null ? null : told(objection);
    }

    private static UnitRequest told(PendingRequest asked) {
        return new UnitRequest(
                UnitWish.valueOf(asked.kind().name()),
                asked.unit(),
                asked.suggestedUnit(),
                asked.until(),
                asked.requestedAt(),
                "request-" + asked.number());
    }

    @Nullable
    UnitWhistle whistle() {
        Whistle whistle = present();
        if (whistle == null || role == UnitRole.ASSIST) {
            return null;
        }
        List<UnitSummons> summons = whistle.summons().stream()
                .filter(each -> role == UnitRole.LEAD || each.unit().equals(unit))
                .map(each -> new UnitSummons(each.unit(), each.answer(), each.orderBy(), each.doneAt(), each.task()))
                .toList();
        return new UnitWhistle(
                whistle.number(), whistle.kind(), whistle.blownAt(), whistle.reportBy(), summons, whistle.endedAt());
    }

    List<UnitText> texts(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(text -> SharedTexts.reads(role, unit, text.getKey()))
                .map(text -> new UnitText(text.getKey(), text.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private @Nullable Whistle present() {
        return item.progress().whistle();
    }
}
