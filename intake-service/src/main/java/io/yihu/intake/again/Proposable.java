package io.yihu.intake.again;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.kit.outbox.Stored;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tickets may be proposed at all: not a report (举报), not what nobody works on, not of an older ledger, and not one
 * whose words have been erased.
 */
final class Proposable {
    private Proposable() {}

    /** The masked words of a ticket, or empty where it may not be proposed. */
    static Optional<String> words(Stored<Registration> ticket) {
        Registration state = ticket.state();
        if (state.sealed() || state.history() != null || !state.subject().kind().worked()) {
            return Optional.empty();
        }
        String words = Stream.of(ticket.text(RegistrationDecider.TITLE), ticket.text(RegistrationDecider.DESCRIPTION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return Optional.of(words).filter(each -> !each.isBlank());
    }
}
