package io.yihu.intake.again;

import io.yihu.intake.again.Candidates.Candidate;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.again.MatterTie;
import io.yihu.intake.domain.again.Pair;
import io.yihu.intake.domain.again.PairScorer;
import io.yihu.intake.domain.again.PlaceTie;
import io.yihu.intake.domain.again.Verdict;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes tickets that may be about the same. */
@Component
final class AgainDesk {
    private static final Comparator<Judged> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Judged each) -> each.verdict().score())
            .thenComparing(each -> each.candidate().ticket().id())
            .reversed();

    private final Candidates candidates;
    private final Known known;
    private final Setup<IntakeRules> setup;
    private final AgainProperties properties;
    private final Clock clock;

    AgainDesk(Candidates candidates, Known known, Setup<IntakeRules> setup, AgainProperties properties, Clock clock) {
        this.candidates = candidates;
        this.known = known;
        this.setup = setup;
        this.properties = properties;
        this.clock = clock;
    }

    private record Judged(Candidate candidate, Verdict verdict) {}

    /** What an agent should look at, at most so many as the settings say. */
    List<Proposal> similar(Asked asked) {
        Instant now = clock.instant();
        return candidates.of(asked).stream()
                .flatMap(each -> judge(asked, each, now).stream())
                .sorted(LIKELIEST_FIRST)
                .limit(properties.most())
                .map(each -> known.proposal(
                        each.candidate().ticket(), each.candidate().sameCaller(), each.verdict()))
                .toList();
    }

    private Optional<Judged> judge(Asked asked, Candidate candidate, Instant now) {
        Registration ticket = candidate.ticket().state();
        boolean closed = ticket.closed();
        if (closed && endedLongAgo(candidate.ticket().id(), now)) {
            return Optional.empty();
        }
        Pair pair = new Pair(
                candidate.sameCaller(),
                PlaceTie.of(asked.place(), ticket.subject().place()),
                MatterTie.of(
                        asked.category(),
                        ticket.subject().category(),
                        setup.current().categories()),
                candidate.likeness(),
                Duration.between(ticket.registeredAt(), now),
                closed);
        Verdict verdict = new PairScorer(properties.likeness()).judge(pair);
        return verdict.proposed() ? Optional.of(new Judged(candidate, verdict)) : Optional.empty();
    }

    private boolean endedLongAgo(String ticketId, Instant now) {
        @Nullable Instant closedAt = known.closedAt(ticketId);
        return closedAt != null && closedAt.isBefore(now.minus(properties.closed()));
    }
}
