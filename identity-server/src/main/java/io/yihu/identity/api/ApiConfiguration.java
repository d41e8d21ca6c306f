package io.yihu.identity.api;

import io.yihu.identity.account.Accounts;
import io.yihu.identity.audit.Actor;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The JSON interface. */
@Configuration(proxyBeanMethods = false)
@Import({AccountController.class, StandInController.class, ClientController.class, AuditController.class})
public class ApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    BearerCallers bearerCallers(Accounts accounts) {
        return new BearerCallers(accounts);
    }

    @Bean
    WebMvcConfigurer actors() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }
}
