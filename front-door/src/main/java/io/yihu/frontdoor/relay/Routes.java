package io.yihu.frontdoor.relay;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.Target;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service, by the first segments of the path. */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final Logger log = LoggerFactory.getLogger(Routes.class);
    private static final Refusal AWAY =
            Refusal.unavailable("service-away", "该服务暂不可用，请稍后重试", "This service is away at present, try again shortly");

    @Bean
    RouterFunction<ServerResponse> services(FrontDoorProperties properties) {
        RouterFunctions.Builder all = RouterFunctions.route();
        Stream.of(Target.values())
                .flatMap(target -> Stream.of(
                        pages(target, properties),
                        document(target.path(), "/v3/api-docs", target.uri(properties.targets()))))
                .forEach(all::add);
        URI identity = properties.targets().identity();
        if (identity != null) {
            all.add(document("identity", "/identity/v3/api-docs", identity));
            all.add(GatewayRouterFunctions.route("identity")
                    .route(RequestPredicates.path("/identity/**"), http())
                    .before(uri(identity))
                    .onError(Routes::isAway, Routes::away)
                    .build());
        }
        return all.build();
    }

    private static RouterFunction<ServerResponse> pages(Target target, FrontDoorProperties properties) {
        RequestPredicate paths = Arrays.stream(target.paths())
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return GatewayRouterFunctions.route(target.path())
                .route(paths, http())
                .before(uri(target.uri(properties.targets())))
                .after(AnsweredHeaders::strip)
                .onError(Routes::isAway, Routes::away)
                .build();
    }

    /** What machines may ask of the service. */
    private static RouterFunction<ServerResponse> document(String name, String path, URI target) {
        return GatewayRouterFunctions.route(name + "-api")
                .GET("/api-docs/" + name, http())
                .before(rewritePath("/api-docs/.*", path))
                .before(uri(target))
                .after(AnsweredHeaders::strip)
                .onError(Routes::isAway, Routes::away)
                .build();
    }

    private static boolean isAway(Throwable fault) {
        return fault instanceof ResourceAccessException || fault instanceof IOException;
    }

    private static ServerResponse away(Throwable fault, ServerRequest request) {
        log.warn("Answering 503 for {}: {}", request.path(), fault.toString());
        throw new RefusedException(AWAY);
    }
}
