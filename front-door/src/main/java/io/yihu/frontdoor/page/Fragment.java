package io.yihu.frontdoor.page;

import io.yihu.frontdoor.Target;
import io.yihu.kit.shell.Shell;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service's part of a page.
 *
 * @param html as the service wrote it, with everything people typed escaped there; empty where there is none
 * @param businessTime the time the house is on, where that is not real time
 */
record Fragment(
        Target target, State state, String html, @Nullable Instant businessTime) {
    enum State {
        HERE,
        ABSENT,
        AWAY
    }

    static Fragment of(Target target, String html, @Nullable Instant businessTime) {
        return new Fragment(target, html.isBlank() ? State.ABSENT : State.HERE, html, businessTime);
    }

    /** There is nothing, or nothing for this person. */
    static Fragment absent(Target target) {
        return new Fragment(target, State.ABSENT, "", null);
    }

    /** The service cannot say at present. */
    static Fragment away(Target target) {
        return new Fragment(target, State.AWAY, "", null);
    }

    public boolean here() {
        return state == State.HERE;
    }

    public boolean isAway() {
        return state == State.AWAY;
    }

    /** What stands in its place. */
    public String sentence(Shell shell) {
        return switch (target) {
            case INTAKE ->
                shell.say(
                        "受理服务暂时无法访问，登记内容稍后显示；其他内容不受影响。",
                        "Intake is away for the moment; the rest of this page is not affected.");
            case DISPATCH ->
                shell.say(
                        "派单服务暂时无法访问，工单和时限照常计算，请稍后刷新。",
                        "Dispatch is away for the moment; clocks go on. Reload shortly.");
            case FEEDBACK ->
                shell.say(
                        "回访服务暂时无法访问，待回访的工单稍后显示。",
                        "Feedback is away for the moment; call-backs will be shown again shortly.");
            case ANALYTICS ->
                shell.say("统计服务暂时无法访问，数据稍后补齐。", "Figures are away for the moment and will be complete again shortly.");
        };
    }
}
