package io.yihu.dispatch.domain;

/**
 * How often something was done.
 *
 * @param requests made over the life of the ticket
 * @param whistles blown over the life of the ticket
 * @param extensions granted to the present dispatch
 * @param questions put to the caller by the present dispatch
 */
public record Tally(Integer requests, Integer whistles, Integer extensions, Integer questions) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Of the next dispatch: what is counted over the life of the ticket goes on. */
    Tally ofNext() {
        return new Tally(requests, whistles, 0, 0);
    }

    Tally request() {
        return new Tally(requests + 1, whistles, extensions, questions);
    }

    Tally whistle() {
        return new Tally(requests, whistles + 1, extensions, questions);
    }

    Tally extension() {
        return new Tally(requests, whistles, extensions + 1, questions);
    }

    Tally question() {
        return new Tally(requests, whistles, extensions, questions + 1);
    }
}
