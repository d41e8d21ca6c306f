package io.yihu.frontdoor.page;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Style sheets and scripts, and problems as pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        "classpath:/io/yihu/kit/shell/assets/",
                        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    /** Outside of everything that refuses, where nothing is known of the person yet. */
    @Bean
    FilterRegistrationBean<ProblemPageFilter> earlyProblemPages(ProblemPages pages) {
        return filter(pages, "earlyProblemPages", Ordered.HIGHEST_PRECEDENCE);
    }

    /** Inside the session's filter: what the person may see is around the problem. */
    @Bean
    FilterRegistrationBean<ProblemPageFilter> lateProblemPages(ProblemPages pages) {
        return filter(pages, "lateProblemPages", SessionRepositoryFilter.DEFAULT_ORDER + 1);
    }

    private static FilterRegistrationBean<ProblemPageFilter> filter(ProblemPages pages, String name, int order) {
        FilterRegistrationBean<ProblemPageFilter> filter = new FilterRegistrationBean<>(new ProblemPageFilter(pages));
        filter.setName(name);
        filter.setOrder(order);
        return filter;
    }
}
