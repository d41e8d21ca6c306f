package io.yihu.identity.page;

import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.SignInAnswers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf on this module's own templates. */
@Configuration(proxyBeanMethods = false)
@Import({
    Header.class,
    SignInPages.class,
    PasswordPage.class,
    ActingPage.class,
    AccountPages.class,
    AccountStepPages.class,
    ClientPages.class,
    AuditPage.class
})
public class PageConfiguration {

    private static final String FOLDER = "io/yihu/identity/";

    @Bean
    ThymeleafViewResolver templates() {
        ClassLoaderTemplateResolver templates =
                new ClassLoaderTemplateResolver(PageConfiguration.class.getClassLoader());
        templates.setPrefix(FOLDER + "pages/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setEnableSpringELCompiler(false);
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    @Bean
    ActingPage.Steps steps(SessionContexts sessions, SignInAnswers answers, AuditLog audit, Clock clock) {
        return new ActingPage.Steps(sessions, answers, audit, clock);
    }

    @Bean
    WebMvcConfigurer assets() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/" + FOLDER + "assets/");
            }
        };
    }
}
