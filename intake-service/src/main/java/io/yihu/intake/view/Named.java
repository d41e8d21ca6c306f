package io.yihu.intake.view;

import io.yihu.events.story.TicketStatus;

/** A code with the words people read. Where nobody knows the words yet, the code stands for them. */
public record Named(String code, String zh, String en) {

    /** A code without words. */
    public static Named bare(String code) {
        return new Named(code, code, code);
    }

    /** A status. */
    public static Named of(TicketStatus status) {
        return new Named(status.name(), status.zh(), status.en());
    }
}
