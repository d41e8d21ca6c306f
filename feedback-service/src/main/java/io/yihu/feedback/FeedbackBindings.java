package io.yihu.feedback;

import io.yihu.kit.consume.Readers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What feedback reacts to; the topics of each reader stand in {@code feedback.yml}. */
@Configuration(proxyBeanMethods = false)
class FeedbackBindings {

    @Bean
    Consumer<Message<List<Object>>> ticketReactions(
            Readers readers, TicketResolvedHandler resolved, TicketForgottenHandler forgotten) {
        return readers.reactions(List.of(resolved, forgotten));
    }
}
