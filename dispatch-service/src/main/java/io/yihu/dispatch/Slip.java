package io.yihu.dispatch;

import io.yihu.dispatch.paper.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 承办单: a ticket on one sheet of paper. Of a sealed ticket only the number, the group of its matter, its unit and its
 * deadlines.
 *
 * @param office the uppermost unit, whose paper it is
 * @param category of a sealed ticket its group only
 * @param urgency and what follows, up to the reason, is missing where the ticket is sealed
 * @param nearby what is open at the same place, as far as the reader may see it
 */
record Slip(
        String id,
        boolean sealed,
        String office,
        QrCode qr,
        String kind,
        String category,
        @Nullable String place,
        @Nullable String urgency,
        @Nullable String title,
        @Nullable String description,
        @Nullable String assists,
        @Nullable String reason,
        String lead,
        String dispatch,
        List<Deadline> deadlines,
        List<Nearby> nearby) {

    /** A deadline with the day of the week. */
    record Deadline(String name, String by) {}

    /** Another open ticket at the same place. */
    record Nearby(String id, String matter, String status, String lead) {}
}
