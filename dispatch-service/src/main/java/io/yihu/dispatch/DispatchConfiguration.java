package io.yihu.dispatch;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupAccess;
import io.yihu.kit.setup.SetupVersions;
import io.yihu.kit.table.Layout;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the domain out of the set-up, and says who may ask what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchProperties.class)
class DispatchConfiguration {
    @Bean
    Setup<DispatchRules> dispatchSetup(
            DispatchSetupFormat format, SetupVersions versions, DispatchProperties properties, Clock clock) {
        List<String> files = format.layouts().stream().map(Layout::file).toList();
        return Setup.open(format, versions, PackagedFolder.read(properties.reference(), files), clock);
    }

    @Bean
    CurrentUnits currentUnits(Setup<DispatchRules> setup) {
        return () -> setup.current().units();
    }

    /** Whose ticket it is, is asked of the ticket itself. */
    @Bean
    AccessRules accessRules() {
        AccessRules rules = AccessRules.denyAll()
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
        return SetupAccess.to(rules, "/api/dispatch-setup");
    }
}
