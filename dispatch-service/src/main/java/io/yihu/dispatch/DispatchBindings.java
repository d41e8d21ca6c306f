package io.yihu.dispatch;

import io.yihu.kit.consume.Readers;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What dispatch sees of a ticket and reacts to; the topics of each reader stand in {@code dispatch.yml}. */
@Configuration(proxyBeanMethods = false)
class DispatchBindings {
    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(generations.place("tickets"), new TicketMarks());
    }

    @Bean
    Consumer<Message<List<Object>>> ticketReactions(
            Readers readers, IntakeBindings intake, ReworkOrderedHandler rework, TicketClosedHandler closed) {
        return readers.reactions(List.of(
                intake.created(),
                intake.classified(),
                intake.reclassified(),
                intake.supplemented(),
                intake.forgotten(),
                rework,
                closed));
    }

    /** What answers to intake's events. */
    @Component
    record IntakeBindings(
            TicketCreatedHandler created,
            TicketClassifiedHandler classified,
            TicketReclassifiedHandler reclassified,
            TicketSupplementedHandler supplemented,
            TicketForgottenHandler forgotten) {}
}
