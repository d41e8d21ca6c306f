package io.yihu.kit.house;

import io.yihu.events.TicketAssigned;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Readers;
import io.yihu.kit.consume.Received;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** The application: decides on lamps, reacts to assignments, keeps facts, texts and references. */
@SpringBootApplication(scanBasePackageClasses = House.class)
public class House {

    /** What the handler has seen, in order. */
    public static final class Seen implements EventHandler<TicketAssigned> {
        public final List<Received<TicketAssigned>> events = new CopyOnWriteArrayList<>();

        @Override
        public Class<TicketAssigned> reactsTo() {
            return TicketAssigned.class;
        }

        @Override
        public void handle(Received<TicketAssigned> received) {
            events.add(received);
        }
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    DecisionStore<Lamp> lamps(DecisionStores stores) {
        return stores.open("lamps", Lamp.class);
    }

    @Bean
    Decisions<Lamp> decisions(DecisionStore<Lamp> lamps) {
        return new Decisions<>(lamps);
    }

    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(generations.place("tickets"), (id, facts) -> new Document("known", facts.size()));
    }

    @Bean
    Consumer<Message<List<Object>>> ticketFacts(Readers readers, TicketProjection tickets) {
        return readers.facts(tickets);
    }

    @Bean
    Consumer<Message<List<Object>>> ticketTexts(Readers readers, TextProjection texts) {
        return readers.texts(texts);
    }

    @Bean
    Consumer<Message<List<Object>>> references(Readers readers, ReferenceProjection references) {
        return readers.references(references);
    }

    @Bean
    Consumer<Message<List<Object>>> ticketReactions(Readers readers, Seen seen) {
        return readers.reactions(List.of(seen));
    }
}
