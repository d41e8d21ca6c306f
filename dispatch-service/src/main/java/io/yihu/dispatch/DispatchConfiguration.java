package io.yihu.dispatch;

import io.yihu.dispatch.domain.Dispatching;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkItemDecider;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.shell.UnitNames;
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

    @Bean
    UnitNames unitNames(Units units) {
        return (code, language) -> units.find(code).map(unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    /** Whose ticket it is, is asked of the ticket itself. */
    @Bean
    AccessRules accessRules() {
        return DispatchRules.machines().and(DispatchRules.pages());
    }
}
