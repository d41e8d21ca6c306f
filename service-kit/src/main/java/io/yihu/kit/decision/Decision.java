package io.yihu.kit.decision;

import io.yihu.events.TicketEvent;
import java.util.Arrays;
import java.util.List;

/**
 * The outcome of a pure decision {@code (state, command, now)}: accepted with a new state and what is to be published, or
 * refused, or a repeat that changes nothing.
 */
public sealed interface Decision<S extends DecisionState> {

    /** The command is carried out: state and publications are stored in one update of one document. */
    record Accepted<S extends DecisionState>(S state, List<Publication> publications) implements Decision<S> {
        /** Copies the list. */
        public Accepted {
            publications = List.copyOf(publications);
        }
    }

    /** The command is refused and nothing is changed. */
    record Refused<S extends DecisionState>(Refusal refusal) implements Decision<S> {}

    /** The command asks for what is already so: nothing is changed, and the caller is told the present state. */
    record Unchanged<S extends DecisionState>() implements Decision<S> {}

    /** Accepts with events to publish, in this order. */
    static <S extends DecisionState> Decision<S> accept(S state, TicketEvent... events) {
        return new Accepted<>(
                state,
                Arrays.stream(events).<Publication>map(Publication.Event::new).toList());
    }

    /** Accepts with publications of any sort, in this order. */
    static <S extends DecisionState> Decision<S> accept(S state, List<Publication> publications) {
        return new Accepted<>(state, publications);
    }

    /** Refuses. */
    static <S extends DecisionState> Decision<S> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Nothing to do. */
    static <S extends DecisionState> Decision<S> unchanged() {
        return new Unchanged<>();
    }
}
