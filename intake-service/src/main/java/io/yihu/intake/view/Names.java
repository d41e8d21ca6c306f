package io.yihu.intake.view;

import java.time.Instant;

/** What codes are called. Answers {@link Named#bare} for a code it does not know. */
public interface Names {
    /** A unit. */
    Named unit(String code);

    /** A category. */
    Named category(String code);

    /** A place. */
    Named place(String code);

    /** The same, with units called as they were at this time. */
    default Names asOf(Instant time) {
        return this;
    }
}
