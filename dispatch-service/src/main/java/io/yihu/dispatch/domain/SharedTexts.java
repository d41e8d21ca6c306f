package io.yihu.dispatch.domain;

import io.yihu.events.UnitRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a ticket a unit reads by its part in it: the one rule for the unit's topic, the pages and the API. The lead reads all;
 * who assists the appeal, the replies and its own part; who is summoned also what the whistle is about and its own answers. Pure.
 */
public final class SharedTexts {
    private static final Pattern OF_ALL = Pattern.compile("title|description|supplement-\\d+|reply-\\d+");
    private static final Pattern OF_WHISTLES = Pattern.compile("(?:whistle|findings)-\\d+(?:-\\d+)?");

    private static final Pattern OF_ONE_TIME = Pattern.compile("(?:part|task)-\\d+-\\d+-(.+)");

    private SharedTexts() {}

    /** Those of these texts that a unit reads, in their order; none for a unit without a part in the ticket. */
    public static Map<String, String> of(WorkItem item, @Nullable String unit, Map<String, String> texts) {
        UnitRole role = role(item, unit);
        Map<String, String> shared = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (unit != null && reads(role, unit, field)) {
                shared.put(field, text);
            }
        });
        return shared;
    }

    private static UnitRole role(WorkItem item, @Nullable String unit) {
        if (item.ledBy(unit)) {
            return UnitRole.LEAD;
        }
        return item.progress().summons(unit)
                ? UnitRole.SUMMONED
                : item.concerns(unit) ? UnitRole.ASSIST : UnitRole.NONE;
    }

    /** Whether a unit in this role reads this text. */
    static boolean reads(UnitRole role, String unit, String field) {
        return switch (role) {
            case LEAD -> true;
            case SUMMONED ->
                ofAssists(unit, field)
                        || OF_WHISTLES.matcher(field).matches()
                        || isOwn(field, "summons-", unit)
                        || isOwn(field, "order-", unit)
                        || isOwnOfOneTime(field, unit);
            case ASSIST -> ofAssists(unit, field);
            case NONE -> false;
        };
    }

    private static boolean ofAssists(String unit, String field) {
        return OF_ALL.matcher(field).matches() || isOwn(field, "assist-", unit);
    }

    /** What it has to do by findings of some time, and what it did later than first. */
    private static boolean isOwnOfOneTime(String field, String unit) {
        Matcher part = OF_ONE_TIME.matcher(field);
        return part.matches() && part.group(1).equals(unit);
    }

    private static boolean isOwn(String field, String kind, String unit) {
        return field.startsWith(kind) && field.replaceFirst("^[a-z]+-\\d+-", "").equals(unit);
    }
}
