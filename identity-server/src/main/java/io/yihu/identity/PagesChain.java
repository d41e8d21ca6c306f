package io.yihu.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.yihu.identity.api.ApiProblems;
import io.yihu.identity.api.BearerCallers;
import io.yihu.identity.signin.ReturnTo;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.SignInAnswers;
import io.yihu.identity.token.SignOut;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The pages and the JSON interface: a session with a token against forgery, or a bearer token. Passwords are checked by the one
 * {@code AuthenticationProvider} of the context; named here once more, it would charge each failure twice.
 */
@Configuration(proxyBeanMethods = false)
class PagesChain {

    private static final String DOCUMENT = "/v3/api-docs";
    private static final RequestMatcher API = new OrRequestMatcher(pathPattern("/api/**"), pathPattern(DOCUMENT));
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String AUDITOR = "AUDITOR";

    /** The people it serves. */
    record SignInParts(SessionContexts contexts, ReturnTo returnTo, SignInAnswers answers, SignOut signOut) {}

    @Bean
    SignInParts signInParts(SessionContexts contexts, ReturnTo returnTo, SignInAnswers answers, SignOut signOut) {
        return new SignInParts(contexts, returnTo, answers, signOut);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignInParts parts, BearerCallers callers, IdentitySettings settings) {
        ApiProblems problems = new ApiProblems();
        return http.authorizeHttpRequests(PagesChain::open)
                .securityContext(context -> context.securityContextRepository(parts.contexts()))
                .requestCache(cache -> cache.requestCache(parts.returnTo()))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("account")
                        .successHandler(parts.answers())
                        .failureHandler(parts.answers()))
                .logout(logout -> logout.addLogoutHandler(parts.signOut()).logoutSuccessUrl("/signed-out"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(bearerOfApi())
                        .authenticationEntryPoint(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(callers)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(problems, API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true)
                        .defaultAccessDeniedHandlerFor(problems, API)
                        .defaultAccessDeniedHandlerFor(parts.answers(), request -> true))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; style-src 'self'; img-src 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                                + settings.publicAddress())))
                .build();
    }

    /** Elsewhere a bearer token is nobody's. */
    private static BearerTokenResolver bearerOfApi() {
        DefaultBearerTokenResolver resolver = new DefaultBearerTokenResolver();
        return request -> API.matches(request) ? resolver.resolve(request) : null;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("YIHU_CSRF");
        repository.setHeaderName("X-CSRF-TOKEN");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return repository;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/login", "/signed-out", "/assets/**")
                .permitAll()
                .requestMatchers("/", "/password", "/acting", "/sign-out", DOCUMENT)
                .authenticated()
                .requestMatchers("/accounts/**", "/clients/**", "/api/accounts/**", "/api/clients/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/audit", "/api/audit")
                .hasAnyRole(ADMINISTRATOR, AUDITOR)
                .anyRequest()
                .denyAll();
    }
}
