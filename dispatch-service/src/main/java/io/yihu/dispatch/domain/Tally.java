package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * How often something was done.
 *
 * @param requests made over the life of the ticket
 * @param whistles blown over the life of the ticket
 * @param extensions granted to the present dispatch
 * @param questions put to the caller by the present dispatch
 * @param fastLane see {@link FastLane}: whether it is of the fast lane, whatever comes; missing while its first round goes on without an
 *     emergency whistle, and in what was kept before
 * @param unsolved true from a closing with bad answers, for which attention rises, until a supervisor has taken note of it
 */
public record Tally(
        Integer requests,
        Integer whistles,
        Integer extensions,
        Integer questions,
        @Nullable Boolean fastLane,
        @Nullable Boolean unsolved) {
    static final Tally NONE = new Tally(0, 0, 0, 0, null, null);

    /** Whether it is closed with bad answers and no supervisor has taken note of that. */
    public boolean unheeded() {
        return Boolean.TRUE.equals(unsolved);
    }

    /** Of the next dispatch: what is counted over the life of the ticket goes on. */
    Tally ofNext(@Nullable Boolean fast) {
        return new Tally(requests, whistles, 0, 0, fast, unsolved);
    }

    Tally request() {
        return new Tally(requests + 1, whistles, extensions, questions, fastLane, unsolved);
    }

    Tally whistle(boolean emergency) {
        return new Tally(requests, whistles + 1, extensions, questions, emergency ? Boolean.TRUE : fastLane, unsolved);
    }

    Tally extension() {
        return new Tally(requests, whistles, extensions + 1, questions, fastLane, unsolved);
    }

    Tally question() {
        return new Tally(requests, whistles, extensions, questions + 1, fastLane, unsolved);
    }

    /** Closed with bad answers, or taken note of. */
    Tally unsolved(boolean waits) {
        return new Tally(requests, whistles, extensions, questions, fastLane, waits ? Boolean.TRUE : null);
    }
}
