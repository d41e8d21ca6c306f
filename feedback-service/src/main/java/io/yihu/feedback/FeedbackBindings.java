package io.yihu.feedback;

import io.yihu.kit.consume.Readers;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Every subscription of this service; the topics of each stand in {@code feedback.yml}. */
@Configuration(proxyBeanMethods = false)
class FeedbackBindings {

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
    Consumer<Message<List<Object>>> ticketReactions(Readers readers, TicketResolvedHandler resolved) {
        return readers.reactions(List.of(resolved));
    }
}
