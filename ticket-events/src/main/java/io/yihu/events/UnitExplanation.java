package io.yihu.events;

/** Why a ticket went where it went: the catalogue's row, and the reason in words, which are the office's own. */
public record UnitExplanation(Rule rule, String zh, String en) {
    /** Refuses an explanation that explains nothing. */
    public UnitExplanation {
        Required.field("rule", rule);
        Required.field("zh", zh);
        Required.field("en", en);
    }
}
