package io.yihu.feedback;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.CALLBACK_CLERK;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.feedback.domain.CallbackCase;
import io.yihu.feedback.domain.CallbackDecider;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.project.TicketProjection;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.shell.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service is made of, and who may ask it for what. */
@Configuration(proxyBeanMethods = false)
class FeedbackParts {

    @Bean
    Decisions<CallbackCase> callbackCases(DecisionStores stores) {
        return new Decisions<>(stores.open("callbacks", CallbackCase.class));
    }

    @Bean
    CallbackDecider callbackDecider(FeedbackProperties properties) {
        return new CallbackDecider(properties.roundLimit());
    }

    @Bean
    TicketProjection ticketProjection(Generations generations) {
        return new TicketProjection(generations.place("tickets"), new StoryFold());
    }

    @Bean
    AccessRules accessRules() {
        return AccessRules.denyAll()
                .on(GET, "/api/callbacks")
                .allow(CALLBACK_CLERK, SUPERVISOR, AUDITOR, MACHINE)
                .on(GET, "/api/callbacks/{ticketId}")
                .allow(CALLBACK_CLERK, SUPERVISOR, AUDITOR, MACHINE)
                .on(POST, "/api/callbacks/{ticketId}/answers")
                .allow(CALLBACK_CLERK, MACHINE)
                .on(GET, "/feedback")
                .allow(Place.FEEDBACK.roles())
                .on(GET, "/feedback/fragments/todo")
                .allow(Place.FEEDBACK.roles())
                .on(GET, "/feedback/fragments/tickets/{ticketId}")
                .allow(Place.FEEDBACK.roles())
                .on(POST, "/feedback/tickets/{ticketId}/answers")
                .allow(CALLBACK_CLERK)
                .on(GET, "/v3/api-docs")
                .allowAuthenticated();
    }
}
