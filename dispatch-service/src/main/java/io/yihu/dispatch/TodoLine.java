package io.yihu.dispatch;

import io.yihu.dispatch.domain.Awaited;
import io.yihu.events.Place;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.ClockChip;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A work item as one row: the deadline first, the place second, the matter third.
 *
 * @param chip of the deadline that comes next; missing while no clock runs
 */
record TodoLine(String ticketId, @Nullable ClockChip chip, String place, String matter, String status, String unit) {

    /**
     * As a unit sees it.
     *
     * @param awaited what is awaited next of the reader's unit, or of the lead
     */
    static TodoLine of(WorkItemLine line, Awaited awaited, Instant now, Language language) {
        String category = name(line, line.matter().category(), language);
        String title = line.title();
        return new TodoLine(
                line.ticketId(),
                chip(awaited, now, language),
                place(line, language),
                title == null || title.isBlank() ? category : title,
                language.choose(line.statusText().zh(), line.statusText().en()),
                name(line, line.leadUnit(), language));
    }

    /** The clock of what is awaited; nothing where nothing is. */
    static @Nullable ClockChip chip(Awaited awaited, Instant now, Language language) {
        if (awaited.nothing()) {
            return null;
        }
        return awaited.stands()
                ? ClockChip.paused(awaited.by(), language)
                : ClockChip.of(awaited.nearAt(), awaited.by(), null, now, language);
    }

    /** From the community on, as everybody in the street knows the street. */
    static String place(WorkItemLine line, Language language) {
        Place place = line.matter().place();
        String near = Stream.of(place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(code -> name(line, code, language))
                .collect(Collectors.joining(" · "));
        return near.isEmpty() ? name(line, place.street(), language) : near;
    }

    static String name(WorkItemLine line, String code, Language language) {
        Named named = line.names().get(code);
        return named == null ? code : language.choose(named.zh(), named.en());
    }
}
