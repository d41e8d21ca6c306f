package io.yihu.feedback;

import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.consume.Readers;
import io.yihu.kit.forget.ForgetWords;
import io.yihu.kit.outbox.Decisions;
import java.time.Clock;
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
            Readers readers, TicketResolvedHandler resolved, ForgetWords<CallbackCase> forgotten) {
        return readers.reactions(List.of(resolved, forgotten));
    }

    @Bean
    ForgetWords<CallbackCase> forgetWords(Decisions<CallbackCase> cases, Clock clock) {
        return new ForgetWords<>(cases, clock);
    }
}
