package io.yihu.intake.open311;

import io.yihu.events.story.TicketStatus;
import io.yihu.intake.open311.Bodies.Request;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketAnswer;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What apps see of tickets: only such as came from apps, and everybody the same few facts. What was said and the answer goes to
 * the app that reported, by its key; of a report that is sealed nobody else learns at all.
 */
@Component
final class GeoDesk {
    private static final int MOST = 1_000;
    private static final Set<TicketStatus> OVER = EnumSet.of(TicketStatus.CLOSED, TicketStatus.CANCELLED);
    private static final Refusal NO_SUCH_REQUEST = Refusal.notFound(
                    "no-such-request", "没有这个工单", "There is no such request")
            .withField("service_request_id");
    private static final Refusal WRONG_KEY =
            Refusal.forbidden("wrong-key", "密钥缺失或无效", "The api_key is missing or not valid");

    private final GeoHouse house;
    private final ApiKeys keys;
    private final Names names;
    private final Clock clock;

    GeoDesk(GeoHouse house, ApiKeys keys, Names names, Clock clock) {
        this.house = house;
        this.keys = keys;
        this.names = names;
        this.clock = clock;
    }

    /** @throws RefusedException with 403 where the key is missing or nobody's */
    String reporting(@Nullable String key) {
        return asking(key).orElseThrow(() -> new RefusedException(WRONG_KEY));
    }

    /** Whose key it is; nobody's where there is none. */
    private Optional<String> asking(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(keys.sourceOf(key.strip()).orElseThrow(() -> new RefusedException(WRONG_KEY)));
    }

    /** @throws RefusedException where there is none that this app may see */
    Request one(String ticketId, @Nullable String key) {
        return numbered(List.of(ticketId), asking(key).orElse(null)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(NO_SUCH_REQUEST));
    }

    /** Those asked for, the newest first. */
    List<Request> some(RequestQuery query, @Nullable String key) {
        String own = asking(key).orElse(null);
        if (!query.ids().isEmpty()) {
            return numbered(query.ids(), own);
        }
        return house.between(keys.sources(), query.firstDay(), query.lastDay(), MOST).stream()
                .filter(ticket -> maySee(ticket, own))
                .sorted((a, b) -> registered(b).compareTo(registered(a)))
                .map(ticket -> told(ticket, own))
                .filter(request -> query.wants(
                        request, Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(request.requested()))))
                .toList();
    }

    Instant now() {
        return clock.instant();
    }

    private List<Request> numbered(List<String> ids, @Nullable String own) {
        Set<String> sources = keys.sources();
        return ids.stream()
                .flatMap(id -> house.find(id).stream())
                .filter(ticket -> sources.contains(ticket.registration().state().source()))
                .filter(ticket -> maySee(ticket, own))
                .map(ticket -> told(ticket, own))
                .toList();
    }

    private static boolean maySee(KnownTicket ticket, @Nullable String own) {
        return !ticket.registration().state().sealed() || isOwn(ticket, own);
    }

    private static boolean isOwn(KnownTicket ticket, @Nullable String own) {
        return ticket.registration().state().source().equals(own);
    }

    private static Instant registered(KnownTicket ticket) {
        return ticket.registration().state().registeredAt();
    }

    private Request told(KnownTicket ticket, @Nullable String own) {
        TicketAnswer answer = ticket.answer(names);
        boolean open = !answer.sealed();
        boolean mine = isOwn(ticket, own) && open;
        Named category = open ? answer.category() : null;
        String reply = mine ? answer.reply() : null;
        return new Request(
                answer.ticketId(),
                OVER.contains(TicketStatus.valueOf(answer.status().code())) ? "closed" : "open",
                reply == null ? answer.status().zh() : answer.status().zh() + "：" + reply,
                category == null ? null : category.zh(),
                category == null ? null : category.code(),
                mine ? answer.said().description() : null,
                open && answer.unit() != null ? answer.unit().zh() : null,
                written(answer.registeredAt()),
                written(answer.asOf()),
                answer.promisedBy() == null ? null : written(answer.promisedBy()),
                open && answer.place() != null ? address(answer.place()) : null);
    }

    private static String address(NamedPlace place) {
        return Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(Named::zh)
                .collect(Collectors.joining());
    }

    private static String written(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Shanghai.ZONE)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
