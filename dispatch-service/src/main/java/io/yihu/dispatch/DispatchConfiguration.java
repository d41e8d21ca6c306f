package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupAccess;
import io.yihu.kit.setup.SetupVersions;
import io.yihu.kit.shell.UnitNames;
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

    @Bean
    UnitNames unitNames(CurrentUnits units) {
        return (code, language) -> units.get().find(code).map(unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    /** Whose ticket it is, is asked of the ticket itself. */
    @Bean
    AccessRules accessRules() {
        return SetupAccess.to(DispatchAccess.machines().and(DispatchAccess.pages()), "/api/dispatch-setup");
    }
}
