package io.yihu.intake;

import io.yihu.kit.consume.Readers;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What intake keeps of a ticket and reacts to; the topics of each reader stand in {@code intake.yml}. */
@Configuration(proxyBeanMethods = false)
class IntakeBindings {

    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(generations.place("tickets"), new QuestionFold());
    }

    @Bean
    Consumer<Message<List<Object>>> ticketReactions(Readers readers, TicketClosedHandler closed) {
        return readers.reactions(List.of(closed));
    }
}
