package io.yihu.intake.audit;

/** The end of the chain at some time, as it was written down outside of the database. Sequence 0 before the first entry. */
public record Anchor(Long sequence, String hash) {
    static final Anchor NONE = new Anchor(0L, "");
}
