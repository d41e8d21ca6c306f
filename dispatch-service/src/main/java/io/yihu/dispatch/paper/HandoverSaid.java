package io.yihu.dispatch.paper;

import java.util.List;

/**
 * What a shift leaves, in the reader's words.
 *
 * @param whole whether every open ticket was looked at
 */
record HandoverSaid(
        int open, boolean whole, List<Count> byStatus, List<OfUnit> byUnit, List<Section> sections, List<Count> flow) {

    /** A number and what it is of. */
    record Count(String what, int count) {}

    /** A unit's row. */
    record OfUnit(String name, int open, int overdue) {}

    /** A ticket's row. */
    record Line(String ticketId, String matter, String unit, String at) {}

    /** One concern. */
    record Group(String title, int total, List<Line> lines) {}

    /** One kind of news, with all its concerns. */
    record Section(String id, String title, String none, List<Group> groups) {}
}
