package io.yihu.analytics;

import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.TicketProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What analytics sees of a ticket; the topics of each reader stand in {@code analytics.yml}. */
@Configuration(proxyBeanMethods = false)
class AnalyticsBindings {

    @Bean
    TicketProjection tickets(Generations generations) {
        return new TicketProjection(generations.place(CountedTickets.COLLECTION), new CountedTicketFold());
    }
}
