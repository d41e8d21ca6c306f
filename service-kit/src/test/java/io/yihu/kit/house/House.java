package io.yihu.kit.house;

import io.yihu.events.TicketAssigned;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Readers;
import io.yihu.kit.consume.Received;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** The application: decides on lamps, reacts to assignments, keeps facts, texts and references. */
@SpringBootApplication(scanBasePackageClasses = House.class)
public class House {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    /** What the handler has seen, in order. */
    public static final class Seen implements EventHandler<TicketAssigned> {
        public final List<Received<TicketAssigned>> events = new CopyOnWriteArrayList<>();
        private final Map<String, Queue<RuntimeException>> troubles = new ConcurrentHashMap<>();

        /** The next attempts at this ticket fail, one for each. */
        void failFirst(String ticketId, RuntimeException... failures) {
            troubles.put(ticketId, new ConcurrentLinkedQueue<>(List.of(failures)));
        }

        /** How many of the failures are still to come. */
        int troublesLeft(String ticketId) {
            return troubles.getOrDefault(ticketId, new ConcurrentLinkedQueue<>())
                    .size();
        }

        @Override
        public Class<TicketAssigned> reactsTo() {
            return TicketAssigned.class;
        }

        @Override
        public void handle(Received<TicketAssigned> received) {
            RuntimeException trouble = troubles.getOrDefault(received.ticketId(), new ConcurrentLinkedQueue<>())
                    .poll();
            if (trouble != null) {
                throw trouble;
            }
            LOG.info("seen");
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
    Consumer<Message<List<Object>>> ticketReactions(Readers readers, Seen seen) {
        return readers.reactions(List.of(seen));
    }
}
