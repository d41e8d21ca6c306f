package io.yihu.kit.docs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.PageRequest;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Tells springdoc about the kit's own controller arguments and the bearer token. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DocsAutoConfiguration {
    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, FormExchange.class, CommandHeaders.class, PageRequest.class);
    }

    /** Nothing of it is made before somebody asks for the document, which in most starts nobody does. */
    @Bean
    static BeanFactoryPostProcessor onlyWhenAsked() {
        return factory -> Stream.of(factory.getBeanDefinitionNames())
                .map(factory::getBeanDefinition)
                .filter(DocsAutoConfiguration::isOfSpringdoc)
                .forEach(bean -> bean.setLazyInit(true));
    }

    private static boolean isOfSpringdoc(BeanDefinition bean) {
        return Stream.of(bean.getBeanClassName(), bean.getFactoryBeanName())
                .anyMatch(name -> name != null && name.startsWith("org.springdoc."));
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name:service}") String name) {
        return new OpenAPI()
                .info(new Info().title("一呼 Yihu " + name).version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer kitArguments() {
        return new KitArguments();
    }
}
