package io.yihu.intake.domain.platform;

/** A code that no row of the table names. */
final class UnknownCode extends Exception {
    UnknownCode() {
        super("unknown code", null, false, false);
    }
}
