package io.yihu.dispatch.notice;

import io.yihu.kit.consume.Readers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What units' groups hear of; the topics stand in {@code dispatch.yml}. A consumer group of its own: chats hold up no ticket. */
@Configuration(proxyBeanMethods = false)
class NoticeBindings {
    @Bean
    Consumer<Message<List<Object>>> groupNotices(
            Readers readers,
            DispatchNoticeBindings dispatch,
            WhistleNoticeBindings whistle,
            DeadlineReachedHandler reached,
            SupervisionRaisedHandler raised,
            InstructionGivenHandler instructed) {
        return readers.reactions(List.of(
                dispatch.assigned(),
                dispatch.revised(),
                dispatch.signed(),
                dispatch.moved(),
                whistle.blown(),
                whistle.agreed(),
                reached,
                raised,
                instructed));
    }

    /** What answers to who has a ticket. */
    @Component
    record DispatchNoticeBindings(
            TicketAssignedHandler assigned,
            DispatchRevisedHandler revised,
            TicketSignedHandler signed,
            MoveReviewedHandler moved) {}

    /** What answers to a whistle. */
    @Component
    record WhistleNoticeBindings(WhistleBlownHandler blown, FindingsAgreedHandler agreed) {}
}
