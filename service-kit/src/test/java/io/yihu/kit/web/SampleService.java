package io.yihu.kit.web;

import static io.yihu.kit.security.Role.AGENT;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/** A service of the kit's web side alone: no store, no broker. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({SampleService.WebOnly.class, SampleController.class})
class SampleService {

    @Bean
    AccessRules rules() {
        return AccessRules.denyAll()
                .on(POST, "/api/samples")
                .allow(AGENT)
                .on(GET, "/api/samples")
                .allowAuthenticated()
                .on(DELETE, "/api/samples")
                .allow(AGENT)
                .on(GET, "/api/samples/{number}")
                .allow(AGENT)
                .on(POST, "/api/samples/{number}/sign")
                .allow(UNIT_CLERK, AGENT)
                .on(GET, "/api/faults/*")
                .allow(AGENT)
                .on(GET, "/api/tickets/*/fault")
                .allow(AGENT)
                .on(GET, "/api/nowhere")
                .allow(AGENT)
                .on(GET, "/api/callers/me")
                .allowAuthenticated()
                .on(GET, "/api/open")
                .allowAnyone();
    }

    /** Every auto-configuration but those that want a store or a broker. */
    static final class WebOnly extends AutoConfigurationImportSelector {
        private static final List<String> UNWANTED = List.of(
                "org.springframework.boot.mongodb",
                "org.springframework.boot.kafka",
                "org.springframework.boot.integration",
                "org.springframework.cloud",
                "io.yihu.kit.consume",
                "io.yihu.kit.outbox",
                "io.yihu.kit.project",
                "io.yihu.kit.stream");

        @Override
        protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
            AnnotationAttributes none = new AnnotationAttributes();
            none.put("exclude", new String[0]);
            none.put("excludeName", new String[0]);
            return none;
        }

        @Override
        protected List<String> getCandidateConfigurations(AnnotationMetadata metadata, AnnotationAttributes none) {
            return super.getCandidateConfigurations(metadata, none).stream()
                    .filter(name -> UNWANTED.stream().noneMatch(name::startsWith))
                    .toList();
        }
    }
}
