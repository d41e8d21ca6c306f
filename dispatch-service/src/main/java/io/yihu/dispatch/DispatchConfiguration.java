package io.yihu.dispatch;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.dispatch.domain.Dispatching;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkItemDecider;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.reference.ReferenceAnnouncer;
import io.yihu.kit.security.AccessRules;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the domain out of the reference data, and says who may ask what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchProperties.class)
class DispatchConfiguration {
    @Bean
    DispatchReference dispatchReference(DispatchProperties files) {
        return DispatchReference.read(files);
    }

    @Bean
    ReferenceAnnouncer referenceAnnouncer(DispatchReference reference, DecisionStores stores, Clock clock) {
        return new ReferenceAnnouncer(stores, clock)
                .offer(Topic.REFERENCE_UNITS, RecordType.UNIT, reference.units().all(), UnitReference::code)
                .offer(
                        Topic.REFERENCE_CALENDARS,
                        RecordType.CALENDAR,
                        reference.calendars(),
                        notice -> String.valueOf(notice.year()));
    }

    @Bean
    Units units(DispatchReference reference) {
        return reference.units();
    }

    @Bean
    Dispatching dispatching(DispatchReference reference) {
        return new Dispatching(reference.catalogue(), reference.deadlines(), reference.units());
    }

    @Bean
    WorkItemDecider workItemDecider(Units units) {
        return new WorkItemDecider(units);
    }

    /** Whose ticket it is, is asked of the ticket itself. */
    @Bean
    AccessRules accessRules() {
        return AccessRules.denyAll()
                .on(GET, "/api/work-items")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/work-items/{ticketId}")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/sign")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return/grant")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/return/reject")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/resolve")
                .allow(UNIT_CLERK, MACHINE)
                .on(GET, "/api/units")
                .allowAuthenticated()
                .on(GET, "/api/catalogue")
                .allowAuthenticated();
    }
}
