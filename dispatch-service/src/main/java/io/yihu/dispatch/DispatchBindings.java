package io.yihu.dispatch;

import io.yihu.events.EventJson;
import io.yihu.events.story.TicketStory;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Readers;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Every subscription of dispatch. */
@Configuration(proxyBeanMethods = false)
class DispatchBindings {
    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(
                generations.place("tickets"),
                (ticketId, facts) -> Document.parse(EventJson.mapper().writeValueAsString(TicketStory.tell(facts))));
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
    Consumer<Message<List<Object>>> ticketReactions(Readers readers, List<EventHandler<?>> handlers) {
        return readers.reactions(handlers);
    }
}
