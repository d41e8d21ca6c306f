package io.yihu.intake;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.Question;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.TicketProjection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What units wait to hear from callers, for those who may call them. */
@Component
final class QuestionBook {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionBook.class);

    private final TicketProjection tickets;
    private final TicketReader reader;
    private final Names names;

    QuestionBook(TicketProjection tickets, TicketReader reader, Names names) {
        this.tickets = tickets;
        this.reader = reader;
        this.names = names;
    }

    /** An open question of a ticket. */
    record Open(String ticketId, Question question) {}

    /** The questions that are open, the first to run out first. */
    List<Open> open() {
        return tickets.list(eq(QuestionFold.ASKED, QuestionFold.OPEN)).stream()
                .map(ProjectedTicket::id)
                .flatMap(this::open)
                .sorted(Comparator.comparing(each -> each.question().answerBy()))
                .toList();
    }

    /** The open question of a ticket. */
    Optional<Question> of(KnownTicket ticket) {
        return Question.of(ticket, names);
    }

    /** Without it answers are right but slow, so a store that is away does not keep the service from starting. */
    @EventListener(ApplicationReadyEvent.class)
    void createIndex() {
        try {
            tickets.place().live().createIndex(Indexes.ascending(QuestionFold.ASKED), new IndexOptions().sparse(true));
        } catch (MongoException e) {
            LOG.warn("The index of questions is not there yet: {}", e.getMessage());
        }
    }

    private Stream<Open> open(String ticketId) {
        return reader.known(ticketId).flatMap(this::of).map(question -> new Open(ticketId, question)).stream();
    }
}
