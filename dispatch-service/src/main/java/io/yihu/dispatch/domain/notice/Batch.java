package io.yihu.dispatch.domain.notice;

import java.util.List;

/** Notices that make one message. */
public record Batch(Kind kind, List<Notice> notices) {
    /** What the message is. */
    public enum Kind {
        /** One notice. */
        SINGLE,
        /** Several. */
        DIGEST,
        /** Several that waited for the end of the quiet hours. */
        NIGHT
    }

    /** Copies the list. */
    public Batch {
        notices = List.copyOf(notices);
    }

    static Batch of(Kind many, List<Notice> notices) {
        return new Batch(notices.size() == 1 ? Kind.SINGLE : many, notices);
    }
}
