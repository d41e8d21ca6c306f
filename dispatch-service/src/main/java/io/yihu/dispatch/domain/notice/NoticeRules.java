package io.yihu.dispatch.domain.notice;

import java.util.List;
import java.util.Optional;

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

    /** Who is told of this. */
    public List<NoticeGroup> hearing(Tiding tiding) {
        return groups.stream().filter(group -> group.hears(tiding)).toList();
    }
}
