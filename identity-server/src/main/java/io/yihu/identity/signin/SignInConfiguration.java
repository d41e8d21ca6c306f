package io.yihu.identity.signin;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.Passwords;
import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.audit.AuditLog;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.MapSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** What signing in is made of. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

    private static final String COOKIE = "YIHU_ID";

    @Bean
    Attempts attempts(MongoDatabase database, Clock clock) {
        return new Attempts(database, clock);
    }

    @Bean
    Sessions sessions(MongoDatabase database, Clock clock) {
        return new Sessions(database, clock);
    }

    @Bean
    Presence presence(Accounts accounts, StandInDesk standIns) {
        return new Presence(accounts, standIns);
    }

    @Bean
    PasswordCheck passwordCheck(
            Accounts accounts, Passwords passwords, Attempts attempts, AuditLog audit, Clock clock) {
        return new PasswordCheck(accounts, passwords, attempts, audit, clock);
    }

    @Bean
    SessionContexts sessionContexts(Presence presence) {
        return new SessionContexts(presence);
    }

    @Bean
    ReturnTo returnTo() {
        return new ReturnTo();
    }

    @Bean
    SignInAnswers signInAnswers(ReturnTo returnTo, MeterRegistry registry) {
        return new SignInAnswers(returnTo, new SignInCounts(registry));
    }

    /** Before Spring Security, which asks for the session. The cookie is for this path only, not for scripts. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<MapSession>> sessionFilter(Sessions sessions) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setSameSite("Lax");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        SessionRepositoryFilter<MapSession> filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(resolver);
        FilterRegistrationBean<SessionRepositoryFilter<MapSession>> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
