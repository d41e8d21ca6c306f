package io.yihu.frontdoor.session;

import com.mongodb.client.MongoClient;
import io.yihu.frontdoor.FrontDoorProperties;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Where sessions are kept and what their cookie is like. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    static final String COOKIE = "YIHU_SESSION";

    /** Sessions live in the machine's time: a business clock set for training never ends or prolongs one. */
    @Bean
    MongoSessions sessionRepository(
            MongoClient client,
            @Value("${yihu.front-door.database:yihu_front_door}") String database,
            ClientSecret secret,
            FrontDoorProperties properties) {
        return new MongoSessions(
                client.getDatabase(database).getCollection("sessions"),
                new SessionSeal(secret.sessionKey()),
                properties.sessionLife(),
                Clock.tickMillis(ZoneOffset.UTC));
    }

    @Bean
    CookieSerializer cookieSerializer(FrontDoorProperties properties) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(properties.secure());
        return cookie;
    }
}
