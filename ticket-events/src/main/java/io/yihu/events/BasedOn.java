package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * What the writer had seen of the others when it decided: the highest sequence of each, or nothing where it had seen
 * none. Readers use it to tell a decision that overtook its cause from one that contradicts it.
 */
public record BasedOn(
        @Nullable Long intake,
        @Nullable Long dispatch,
        @Nullable Long feedback) {

    /** A decision that rests on nobody else's. */
    public static final BasedOn NOTHING = new BasedOn(null, null, null);

    /** Caused by this event of intake. */
    public static BasedOn intake(long sequence) {
        return new BasedOn(sequence, null, null);
    }

    /** Caused by this event of dispatch. */
    public static BasedOn dispatch(long sequence) {
        return new BasedOn(null, sequence, null);
    }

    /** Caused by this event of feedback. */
    public static BasedOn feedback(long sequence) {
        return new BasedOn(null, null, sequence);
    }
}
