package io.yihu.kit.privacy;

/** How a rule reads a text. */
enum Reading {
    /** As it is written, full-width characters narrowed. */
    PLAIN,
    /** With Chinese numerals as digits. */
    DIGITS
}
