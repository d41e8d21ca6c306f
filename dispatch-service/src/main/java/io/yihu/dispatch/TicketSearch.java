package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.TextProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds among tickets those whose title, place, matter or unit is called like this. All titles are read in one question, and each
 * name once: a page asks every few seconds.
 */
@Component
final class TicketSearch {
    private final TextProjection texts;
    private final Names names;

    TicketSearch(TextProjection texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** Those of them, in their order. */
    List<Stored<WorkItem>> called(String text, List<Stored<WorkItem>> tickets) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Map<String, String> titles = texts.find(tickets.stream().map(Stored::id).toList(), Writer.INTAKE, "title");
        Map<String, Optional<Named>> known = new HashMap<>();
        return tickets.stream()
                .filter(ticket -> Stream.concat(
                                Optional.ofNullable(titles.get(ticket.id())).stream(),
                                names.of(ticket.state(), known).values().stream()
                                        .flatMap(named -> Stream.of(named.zh(), named.en())))
                        .anyMatch(called -> called.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }
}
