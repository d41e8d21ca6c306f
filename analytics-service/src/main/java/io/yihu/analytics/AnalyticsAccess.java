package io.yihu.analytics;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.CALLBACK_CLERK;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.OPERATIONS;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;

import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.Scope;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.shell.Place;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may see which figures: overseers all of them, a unit's clerk those of the unit. */
@Configuration(proxyBeanMethods = false)
class AnalyticsAccess {
    private static final Set<Role> OVERSEERS =
            Collections.unmodifiableSet(EnumSet.of(SUPERVISOR, AUDITOR, DISPATCHER, CALLBACK_CLERK, OPERATIONS));
    private static final Refusal OWN_UNIT_ONLY = Refusal.forbidden(
                    "own-unit-only", "只能查看本单位的数据，请指明 unit", "Only your own unit's figures; name it as unit")
            .withField("unit");

    @Bean
    AccessRules accessRules() {
        Role[] overseers = OVERSEERS.toArray(Role[]::new);
        return AccessRules.denyAll()
                .on(HttpMethod.GET, "/api/reports/days/{date}")
                .allow(UNIT_CLERK, overseers)
                .on(HttpMethod.GET, "/api/reports/days/{date}/tickets")
                .allow(UNIT_CLERK, overseers)
                .on(HttpMethod.GET, "/analytics")
                .allow(Place.ANALYTICS.roles())
                .on(HttpMethod.GET, "/analytics/fragments/todo")
                .allow(Place.ANALYTICS.roles())
                .on(HttpMethod.GET, "/analytics/fragments/tickets/{ticketId}")
                .allow(Place.ANALYTICS.roles())
                .on(HttpMethod.GET, "/v3/api-docs")
                .allowAuthenticated();
    }

    /** Overseers see every ticket, a unit's clerk what the unit led at some time. */
    static boolean maySee(Caller caller, CountedTicket ticket) {
        return oversees(caller) || ticket.holdings().stream().anyMatch(holding -> caller.mayActFor(holding.unit()));
    }

    private static boolean oversees(Caller caller) {
        return !Collections.disjoint(caller.roles(), OVERSEERS);
    }

    /** Refuses a unit's clerk everything but exactly that unit. */
    static void check(Caller caller, Scope scope) {
        if (!oversees(caller) && (scope.unit() == null || !caller.mayActFor(scope.unit()))) {
            throw new RefusedException(OWN_UNIT_ONLY);
        }
    }
}
