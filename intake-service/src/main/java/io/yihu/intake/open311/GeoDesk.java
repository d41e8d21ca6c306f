package io.yihu.intake.open311;

import io.yihu.intake.open311.Bodies.Request;
import io.yihu.intake.open311.GeoHouse.GeoTaken;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What apps see of tickets: only such as came from apps, and everybody the same few facts. What was said and the answer goes to
 * the app that reported, by its key; of a report that is sealed nobody else learns at all.
 */
@Component
final class GeoDesk {
    private static final int MOST = 1_000;
    private static final Refusal NO_SUCH_REQUEST = Refusal.notFound(
                    "no-such-request", "没有这个工单", "There is no such request")
            .withField("service_request_id");
    private static final Refusal WRONG_KEY =
            Refusal.forbidden("wrong-key", "密钥缺失或无效", "The api_key is missing or not valid");

    private final GeoHouse house;
    private final ApiKeys keys;
    private final ReportBook book;
    private final GeoTeller teller;
    private final Clock clock;

    GeoDesk(GeoHouse house, ApiKeys keys, ReportBook book, GeoTeller teller, Clock clock) {
        this.house = house;
        this.keys = keys;
        this.book = book;
        this.teller = teller;
        this.clock = clock;
    }

    /** Registers a report, and notes whose it is. */
    GeoTaken take(GeoOrder order) {
        GeoTaken taken = house.take(order);
        book.note(taken.ticketId(), order.source());
        return taken;
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
        return numbered(ticketId, asking(key).orElse(null)).orElseThrow(() -> new RefusedException(NO_SUCH_REQUEST));
    }

    /**
     * Those asked for, the newest first.
     *
     * @throws RefusedException with 403 for a list without a key; by their numbers anybody may ask
     */
    List<Request> some(RequestQuery query, @Nullable String key) {
        if (!query.ids().isEmpty()) {
            return numbered(query.ids(), asking(key).orElse(null));
        }
        String own = reporting(key);
        return book.between(own, query.firstDay(), query.lastDay(), MOST).stream()
                .flatMap(id -> house.find(id).stream())
                .sorted((a, b) -> registered(b).compareTo(registered(a)))
                .filter(ticket -> query.covers(registered(ticket)))
                .map(ticket -> teller.told(ticket, true))
                .filter(query::wants)
                .toList();
    }

    Instant now() {
        return clock.instant();
    }

    private List<Request> numbered(List<String> ids, @Nullable String own) {
        return ids.stream().flatMap(id -> numbered(id, own).stream()).toList();
    }

    private Optional<Request> numbered(String ticketId, @Nullable String own) {
        return book.sourceOf(ticketId)
                .map(source -> source.equals(own))
                .flatMap(mine -> house.find(ticketId)
                        .filter(ticket -> mine || !ticket.registration().state().sealed())
                        .map(ticket -> teller.told(ticket, mine)));
    }

    private static Instant registered(KnownTicket ticket) {
        return ticket.registration().state().registeredAt();
    }
}
