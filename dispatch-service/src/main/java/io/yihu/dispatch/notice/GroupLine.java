package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Quiet;
import io.yihu.kit.problem.Language;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A group as a row.
 *
 * @param units in words
 * @param waiting how many notices are queued for it
 */
record GroupLine(
        String code,
        String name,
        String channel,
        String units,
        String occasions,
        String quiet,
        Integer perMinute,
        boolean connected,
        String address,
        long waiting) {
    static GroupLine of(NoticeGroup group, NoticeChannel channel, Language language, Standing standing) {
        return new GroupLine(
                group.code(),
                group.nameZh(),
                name(channel, language),
                standing.units(),
                group.occasions().isEmpty()
                        ? language.choose("全部事项", "everything")
                        : group.occasions().stream()
                                .sorted()
                                .map(each -> word(each, language))
                                .collect(Collectors.joining(language.choose("、", ", "))),
                quiet(group.quiet()),
                group.perMinute(),
                standing.connected(),
                group.address(),
                standing.waiting());
    }

    /** What is not in the table. */
    record Standing(String units, boolean connected, long waiting) {}

    private static String name(NoticeChannel channel, Language language) {
        String english = channel.nameEn();
        return language.choose(channel.nameZh(), english == null ? channel.nameZh() : english);
    }

    private static String word(Occasion occasion, Language language) {
        return language.choose(occasion.zh(), occasion.en());
    }

    private static String quiet(@Nullable Quiet quiet) {
        return quiet == null ? "—" : quiet.from() + "–" + quiet.to();
    }
}
