package io.yihu.events;

/**
 * The catalogue row that sent a ticket where it went.
 *
 * @param row id of the row
 * @param version version of the catalogue
 */
public record Rule(String row, String version) {
    /** Refuses a rule that cannot be found again. */
    public Rule {
        Required.field("row", row);
        Required.field("version", version);
    }
}
