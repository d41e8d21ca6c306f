package io.yihu.intake;

import io.yihu.kit.decision.Hash;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Claims;
import io.yihu.kit.outbox.Claims.Claim;
import io.yihu.kit.outbox.Refusals;
import io.yihu.kit.problem.RefusedException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which ticket a request is about. Its Idempotency-Key is claimed first, so that a key used for something else refuses
 * before anything else is touched; its external number second, and that one has the last word, for ever: a key that a
 * crash left pointing elsewhere is made to follow it.
 */
final class TicketClaims {
    static final Refusal OTHER_CONTENT = Refusal.conflictingRepeat(
            "other-content-same-number",
            "externalNumber",
            "该来源的这一编号已登记过其他内容",
            "This number of this source was registered with another content");
    static final Refusal NUMBER_NEEDED = Refusal.malformed(
            "required",
            "externalNumber",
            "批量登记须有来源编号，否则重发会重复立单",
            "An order of a batch needs its number, or sending it again would register it twice");
    static final Refusal TWO_TICKETS = Refusal.conflictingRepeat(
            "two-tickets",
            "Idempotency-Key",
            "幂等键与外部编号指向两个不同的工单",
            "The Idempotency-Key and the external number belong to different tickets");

    private static final String BY_NUMBER = "external-number";
    private static final String BY_KEY = "idempotency-key:";

    private final Claims claims;
    private final TicketNumbers numbers;
    private final Function<String, Optional<String>> originOfTicket;

    /** @param originOfTicket the origin of the ticket with a number, or empty where there is no such ticket */
    TicketClaims(Claims claims, TicketNumbers numbers, Function<String, Optional<String>> originOfTicket) {
        this.claims = claims;
        this.numbers = numbers;
        this.originOfTicket = originOfTicket;
    }

    /**
     * What a request may be known by.
     *
     * @param subject the caller of the API, whose keys are its own
     * @param requestHash of the whole request
     */
    record Wanted(
            String subject,
            @Nullable String idempotencyKey,
            String source,
            @Nullable String externalNumber,
            String requestHash) {}

    /**
     * A number chosen for a request.
     *
     * @param origin tells this request's ticket from another one with the same number
     * @param held the claims that point to the number
     */
    record Claimed(String ticketId, String origin, List<Claim> held) {}

    /** Claims; a repeat gets the number that was chosen before. */
    Claimed claim(Wanted wanted) {
        Claim byKey = byKey(wanted);
        Claim byNumber = byNumber(wanted, byKey);
        if (byKey != null && byNumber != null && !byKey.id().equals(byNumber.id())) {
            follow(byKey, byNumber);
            byKey = new Claim(byKey.key(), byNumber.id(), byKey.fresh(), true);
        }
        List<Claim> held = Stream.of(Optional.ofNullable(byNumber), Optional.ofNullable(byKey))
                .flatMap(Optional::stream)
                .toList();
        return held.isEmpty()
                ? new Claimed(numbers.next(), UUID.randomUUID().toString(), held)
                : new Claimed(held.get(0).id(), held.get(0).key(), held);
    }

    /** Chooses another number, where the chosen one turned out to be somebody else's. Without claims the next call does. */
    void rechoose(Claimed claimed) {
        if (!claimed.held().isEmpty()) {
            String next = numbers.next();
            claimed.held().forEach(claim -> claims.rechoose(claim, next));
        }
    }

    /** The number chosen for an external number, or empty. The ticket itself may not exist yet. */
    Optional<String> find(String source, String externalNumber) {
        return claims.find(BY_NUMBER, Hash.of(source, externalNumber));
    }

    /** The number chosen for a caller's Idempotency-Key, or empty. The ticket itself may not exist yet. */
    Optional<String> findByKey(String subject, String idempotencyKey) {
        return claims.find(BY_KEY + subject, idempotencyKey);
    }

    private @Nullable Claim byKey(Wanted wanted) {
        if (wanted.idempotencyKey() == null) {
            return null;
        }
        return same(
                claims.claim(BY_KEY + wanted.subject(), wanted.idempotencyKey(), wanted.requestHash(), numbers::next),
                Refusals.OTHER_REQUEST_SAME_KEY);
    }

    private @Nullable Claim byNumber(Wanted wanted, @Nullable Claim byKey) {
        if (wanted.externalNumber() == null) {
            return null;
        }
        String key = Hash.of(wanted.source(), wanted.externalNumber());
        return same(
                claims.claim(BY_NUMBER, key, wanted.requestHash(), () -> byKey == null ? numbers.next() : byKey.id()),
                OTHER_CONTENT);
    }

    private static Claim same(Claim claim, Refusal refusal) {
        if (!claim.sameRequest()) {
            throw new RefusedException(refusal);
        }
        return claim;
    }

    private void follow(Claim byKey, Claim byNumber) {
        boolean hasItsOwnTicket = originOfTicket
                .apply(byKey.id())
                .filter(origin -> Objects.equals(origin, byKey.key()) || Objects.equals(origin, byNumber.key()))
                .isPresent();
        if (hasItsOwnTicket) {
            throw new RefusedException(TWO_TICKETS);
        }
        claims.rechoose(byKey, byNumber.id());
    }
}
