package io.yihu.intake.domain;

import io.yihu.events.Place;
import io.yihu.kit.decision.Refusal;

/** What became of the attempt to locate a place. */
public sealed interface Placement {
    /** The place with all its parents. */
    record Found(Place place) implements Placement {}

    /** There is no such place. */
    record Refused(Refusal refusal) implements Placement {}
}
