package io.yihu.dispatch;

import io.yihu.dispatch.domain.ObjectionRuling;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.kit.problem.Language;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a clerk's words whose duty a matter was (先办后议). */
final class ObjectionWords {
    private ObjectionWords() {}

    /** What lapsed, and what is older than rulings, says no more than before. */
    static Named of(RequestDecided e, UnaryOperator<String> zh, UnaryOperator<String> en) {
        String unit = e.unit();
        if (e.decision() == RequestDecision.REJECTED) {
            return Boolean.TRUE.equals(e.ruling())
                    ? new Named("异议裁定：属" + zh.apply(unit) + "职责", "ruled: it is the duty of " + en.apply(unit))
                    : new Named("异议申请未获同意", "objection (handle first) was declined");
        }
        String holder = e.toUnit();
        return new Named(
                "异议裁定：不属" + zh.apply(unit) + "职责" + (holder == null ? "" : "，属" + zh.apply(holder) + "职责"),
                "ruled: it is not the duty of " + en.apply(unit)
                        + (holder == null ? "" : " but of " + en.apply(holder)));
    }

    /** The latest word on an objection to a ticket, where there was one. */
    static @Nullable String ruled(WorkItemLine line, Language language) {
        ObjectionRuling ruling = line.overlays().objectionRuling();
        if (ruling == null) {
            return null;
        }
        String unit = TodoLine.name(line, ruling.unit(), language);
        if (ruling.decision() == RequestDecision.REJECTED) {
            return language.choose("属" + unit + "职责", "it is the duty of " + unit);
        }
        String to = ruling.toUnit() == null ? null : TodoLine.name(line, ruling.toUnit(), language);
        return to == null
                ? language.choose("不属" + unit + "职责", "it is not the duty of " + unit)
                : language.choose("不属" + unit + "职责，属" + to + "职责", "not the duty of " + unit + " but of " + to);
    }
}
