package io.yihu.intake.view;

/** What codes are called. Answers {@link Named#bare} for a code it does not know. */
public interface Names {
    /** A unit. */
    Named unit(String code);

    /** A category. */
    Named category(String code);

    /** A place. */
    Named place(String code);
}
