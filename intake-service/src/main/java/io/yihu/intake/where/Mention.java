package io.yihu.intake.where;

import io.yihu.events.PlaceReference;

/**
 * A piece of text that may mean a place.
 *
 * @param from where it begins in the plain text
 * @param to where it ends there, exclusive
 */
record Mention(PlaceReference place, int from, int to, Likeness likeness) {
    int length() {
        return to - from;
    }

    boolean sameSpan(Mention other) {
        return from == other.from && to == other.to;
    }

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}
