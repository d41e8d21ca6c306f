package io.yihu.dispatch.notice;

import io.yihu.kit.consume.Readers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What units' groups hear of; the topics stand in {@code dispatch.yml}. A consumer group of its own: chats hold up no ticket. */
@Configuration(proxyBeanMethods = false)
class NoticeBindings {
    @Bean
    Consumer<Message<List<Object>>> groupNotices(
            Readers readers,
            TicketAssignedHandler assigned,
            TicketSignedHandler signed,
            DeadlineReachedHandler reached,
            WhistleBlownHandler blown,
            SupervisionRaisedHandler raised) {
        return readers.reactions(List.of(assigned, signed, reached, blown, raised));
    }
}
