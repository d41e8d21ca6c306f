package io.yihu.intake.where;

import java.util.Set;

/**
 * In whose areas a point lies.
 *
 * @param places codes of the smallest ones; several where the point is near an edge
 * @param sure whether the point lies in the only one of them, far enough from every edge
 * @param drawn codes of all places that have an area
 */
record AreaHits(Set<String> places, boolean sure, Set<String> drawn) {
    static final AreaHits NONE = new AreaHits(Set.of(), false, Set.of());

    /** The one place that the point is in beyond doubt, or none. */
    Set<String> beyondDoubt() {
        return sure ? places : Set.of();
    }
}
