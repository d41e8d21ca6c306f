package io.yihu.events;

/**
 * What the caller answered: the three questions behind the three rates (三率).
 *
 * @param contacted did the unit contact the caller at all?
 * @param solved is the matter solved?
 */
public record CallbackAnswers(Boolean contacted, Boolean solved, Satisfaction satisfaction) {
    /** Refuses a call-back with a question left open. */
    public CallbackAnswers {
        Required.field("contacted", contacted);
        Required.field("solved", solved);
        Required.field("satisfaction", satisfaction);
    }

    /** The guard of the life cycle's row CALLBACK to CLOSED: solved, and not dissatisfied. */
    public boolean good() {
        return solved && satisfaction != Satisfaction.DISSATISFIED;
    }
}
