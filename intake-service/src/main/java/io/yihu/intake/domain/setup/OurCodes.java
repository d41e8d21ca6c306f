package io.yihu.intake.domain.setup;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.kit.table.RowReader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes that fields of a registration may hold.
 *
 * @param places of streets, communities and estates
 */
record OurCodes(Set<String> categories, Set<String> places) {

    /** Whether this field holds a code at all. */
    static boolean isCoded(OrderField field) {
        return switch (field) {
            case KIND, URGENCY, CHANNEL, DATUM, ANONYMOUS, CATEGORY, PLACE, ACCUSED_UNIT -> true;
            default -> false;
        };
    }

    /** Says so where this field cannot hold it; nothing is no code and stands for nothing said. */
    void check(RowReader row, String column, OrderField field, @Nullable String code) {
        Set<String> allowed = allowed(field);
        if (code != null && allowed != null && !allowed.contains(code)) {
            row.wrong(
                    column,
                    "unknown-code",
                    field + " 没有这个代码：" + code,
                    "There is no such code of " + field + ": " + code);
        }
    }

    private @Nullable Set<String> allowed(OrderField field) {
        return switch (field) {
            case KIND -> names(TicketKind.values());
            case URGENCY -> names(Urgency.values());
            case CHANNEL -> names(Channel.values());
            case DATUM -> names(Datum.values());
            case ANONYMOUS -> Set.of("YES", "NO");
            case CATEGORY -> categories;
            case PLACE -> places;
            default -> null;
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
