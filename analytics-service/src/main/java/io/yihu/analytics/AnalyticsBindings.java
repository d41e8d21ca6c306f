package io.yihu.analytics;

import com.mongodb.client.MongoDatabase;
import io.yihu.kit.project.TicketProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What analytics sees of a ticket; the topics of each reader stand in {@code analytics.yml}. */
@Configuration(proxyBeanMethods = false)
class AnalyticsBindings {

    @Bean
    TicketProjection tickets(MongoDatabase database) {
        return new TicketProjection(database.getCollection(CountedTickets.COLLECTION), new CountedTicketFold());
    }
}
