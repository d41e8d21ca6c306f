package io.yihu.analytics;

import io.yihu.kit.consume.Readers;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Every subscription of analytics. */
@Configuration(proxyBeanMethods = false)
class AnalyticsBindings {

    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(generations.place(CountedTickets.COLLECTION), new CountedTicketFold());
    }

    @Bean
    Consumer<Message<List<Object>>> ticketFacts(Readers readers, TicketProjection tickets) {
        return readers.facts(tickets);
    }

    @Bean
    Consumer<Message<List<Object>>> references(Readers readers, ReferenceProjection references) {
        return readers.references(references);
    }
}
