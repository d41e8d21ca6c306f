package io.yihu.dispatch.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 专项工作群: a group chat that is told about the tickets of units.
 *
 * @param units whose tickets; empty for all
 * @param channel how its robot is spoken to
 * @param address the <em>name</em> of the robot's address: the address itself is a secret and stands in no table
 * @param occasions what it is told; empty for everything
 * @param quiet when it is left alone; missing for never
 * @param perMinute how many messages at most
 * @param digest whether many notices may become one message
 */
public record NoticeGroup(
        String code,
        String nameZh,
        List<String> units,
        String channel,
        String address,
        Set<Occasion> occasions,
        @Nullable Quiet quiet,
        int perMinute,
        boolean digest) {
    /** Copies the lists. */
    public NoticeGroup {
        units = List.copyOf(units);
        occasions = Set.copyOf(occasions);
    }

    /** Whether it is told of this. */
    public boolean hears(Tiding tiding) {
        return (units.isEmpty() || units.contains(tiding.unit()))
                && (occasions.isEmpty() || occasions.contains(tiding.occasion()));
    }

    /** Whether it is left alone at this moment. */
    public boolean quietAt(Instant moment) {
        return quiet != null && quiet.at(moment);
    }
}
