package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.notice.NoticeAccess;
import io.yihu.dispatch.notice.TicketsToTell;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupAccess;
import io.yihu.kit.setup.SetupVersions;
import io.yihu.kit.shell.UnitNames;
import java.time.Clock;
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
        return Setup.open(format, versions, PackagedFolder.ofTables(properties.reference(), format.layouts()), clock);
    }

    @Bean
    CurrentUnits currentUnits(Setup<DispatchRules> setup) {
        return () -> setup.current().units();
    }

    @Bean
    UnitNames unitNames(CurrentUnits units) {
        return (code, language) -> units.get().find(code).map(unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    @Bean
    TicketsToTell ticketsToTell(WorkItems workItems) {
        return ticketId -> workItems.find(ticketId).map(Stored::state);
    }

    /** Whose ticket it is, is asked of the ticket itself. */
    @Bean
    AccessRules accessRules() {
        return SetupAccess.to(
                DispatchAccess.machines()
                        .and(DispatchAccess.pages())
                        .and(OrganisationAccess.rules())
                        .and(NoticeAccess.rules())
                        .and(PaperAccess.rules()),
                "/api/dispatch-setup");
    }
}
