package io.yihu.kit.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/** Writes the rules into Spring Security, in order: error pages, health, metrics, the service's own, nothing else. */
final class Gate {
    private final AccessRules rules;
    private final boolean openMetrics;

    Gate(AccessRules rules, boolean openMetrics) {
        this.rules = rules;
        this.openMetrics = openMetrics;
    }

    void open(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(EndpointRequest.to("health")).permitAll();
        if (openMetrics) {
            requests.requestMatchers(new AndRequestMatcher(EndpointRequest.to("prometheus"), Gate::fromLoopback))
                    .permitAll();
        }
        requests.requestMatchers(EndpointRequest.toAnyEndpoint()).hasRole(Role.OPERATIONS.name());
        rules.lines().forEach(line -> add(requests, line));
        requests.anyRequest().denyAll();
    }

    private static void add(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            AccessRules.Line line) {
        let(requests.requestMatchers(pathPattern(line.method(), line.pattern())), line.who());
        if (line.method().equals(HttpMethod.GET)) {
            let(requests.requestMatchers(pathPattern(HttpMethod.HEAD, line.pattern())), line.who());
        }
    }

    private static void let(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl matched, AccessRules.Who who) {
        if (who instanceof AccessRules.Who.Roles some) {
            matched.hasAnyRole(some.roles().stream().map(Role::name).toArray(String[]::new));
        } else if (who instanceof AccessRules.Who.Authenticated) {
            matched.authenticated();
        } else {
            matched.permitAll();
        }
    }

    private static boolean fromLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
