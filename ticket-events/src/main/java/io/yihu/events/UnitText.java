package io.yihu.events;

/**
 * Masked words of a ticket that a unit may read.
 *
 * @param field {@code title}, {@code description}, {@code reply-1} and so on, as in the text topics
 */
public record UnitText(String field, String text) {
    /** Refuses words that belong nowhere. */
    public UnitText {
        Required.field("field", field);
        Required.field("text", text);
    }
}
