package io.yihu.kit.shell;

import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.consume.ConsumeAutoConfiguration;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.time.BusinessClock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Installs the shell. The names of units come from the reference topics, unless the service knows better. */
@AutoConfiguration(after = ConsumeAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ShellAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    UnitNames unitNames(ObjectProvider<ReferenceProjection> projection) {
        ReferenceProjection references = projection.getIfAvailable();
        return (code, language) -> references == null
                ? Optional.empty()
                : references
                        .find(Topic.REFERENCE_UNITS, code, UnitReference.class)
                        .map(unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    @Bean
    ShellAdvice shellAdvice(UnitNames units, ObjectProvider<BusinessClock> clock) {
        return new ShellAdvice(units, clock.getIfAvailable());
    }

    @Bean
    WebMvcConfigurer formsAsArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FormArguments());
            }
        };
    }
}
