package io.yihu.dispatch;

import io.yihu.events.EventJson;
import io.yihu.events.story.TicketStory;
import io.yihu.kit.consume.Readers;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What dispatch sees of a ticket and reacts to; the topics of each reader stand in {@code dispatch.yml}. */
@Configuration(proxyBeanMethods = false)
class DispatchBindings {
    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(
                generations.place("tickets"),
                (ticketId, facts) -> Document.parse(EventJson.mapper().writeValueAsString(TicketStory.tell(facts))));
    }

    @Bean
    Consumer<Message<List<Object>>> ticketReactions(
            Readers readers,
            TicketCreatedHandler created,
            TicketClassifiedHandler classified,
            ReworkOrderedHandler rework,
            TicketClosedHandler closed) {
        return readers.reactions(List.of(created, classified, rework, closed));
    }
}
