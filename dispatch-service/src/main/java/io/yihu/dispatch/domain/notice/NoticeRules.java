package io.yihu.dispatch.domain.notice;

import io.yihu.dispatch.domain.WorkItem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of this office and the channels to them, in the order of their files. */
public record NoticeRules(List<NoticeGroup> groups, List<NoticeChannel> channels) {
    /** Nobody is told anything. */
    public static final NoticeRules NONE = new NoticeRules(List.of(), List.of());

    /** Copies the lists. */
    public NoticeRules {
        groups = List.copyOf(groups);
        channels = List.copyOf(channels);
    }

    /** The group with this code. */
    public Optional<NoticeGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** The channel of a group; tables are checked for it. */
    public NoticeChannel channelOf(NoticeGroup group) {
        return channels.stream()
                .filter(channel -> channel.code().equals(group.channel()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Who is told of this. Where the promise passes with the unit's own deadline, a group that hears of that one hears of one
     * thing, not of two.
     *
     * @param item the ticket as it stands; missing where it is not known yet
     */
    public List<NoticeGroup> hearing(Tiding tiding, @Nullable WorkItem item) {
        Tiding beside = item == null ? null : Tidings.beside(tiding, item);
        return groups.stream()
                .filter(group -> group.hears(tiding) && (beside == null || !group.hears(beside)))
                .toList();
    }
}
