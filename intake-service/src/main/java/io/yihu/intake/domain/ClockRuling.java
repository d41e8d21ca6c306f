package io.yihu.intake.domain;

import io.yihu.events.ClockReference;
import io.yihu.kit.decision.Refusal;

/** What became of the wish to set the business clock. */
public sealed interface ClockRuling {
    /** It runs like this from now on. */
    record Granted(ClockReference setting) implements ClockRuling {}

    /** It stays as it is. */
    record Refused(Refusal refusal) implements ClockRuling {}
}
