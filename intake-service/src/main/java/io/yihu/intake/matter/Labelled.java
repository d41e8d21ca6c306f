package io.yihu.intake.matter;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.matter.learn.Example;
import io.yihu.intake.matter.learn.HeldOut;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * A closed ticket as something to learn from: its masked words, and what it turned out to be in the end.
 *
 * @param text never of a sealed ticket
 */
record Labelled(String id, Instant registeredAt, String text, String category, String kind) {
    /**
     * Nothing where there is nothing to learn: not closed, sealed, without words or category, or classified by what was
     * learned before without anybody ever looking at it, which would teach it nothing but itself.
     */
    static Optional<Labelled> of(Stored<Registration> ticket) {
        Registration state = ticket.state();
        Subject subject = state.subject();
        String title = ticket.text(RegistrationDecider.TITLE);
        String category = subject.category();
        boolean bySelf = state.automatic() != null && state.changes() == null;
        return !state.closed() || state.sealed() || category == null || title == null || bySelf
                ? Optional.empty()
                : Optional.of(new Labelled(
                        ticket.id(),
                        state.registeredAt(),
                        Adviser.text(title, ticket.text(RegistrationDecider.DESCRIPTION)),
                        category,
                        subject.kind().name()));
    }

    boolean heldOut() {
        return HeldOut.is(id);
    }

    Example byCategory() {
        return new Example(id, text, category);
    }

    Example byKind() {
        return new Example(id, text, kind);
    }

    @Override
    public String toString() {
        return "Labelled[***]";
    }
}
