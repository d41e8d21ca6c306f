package io.yihu.identity.token;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.yihu.identity.IdentitySettings;
import io.yihu.identity.Secrets;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.machine.MachineClients;
import io.yihu.identity.signin.Attempts;
import io.yihu.identity.signin.Presence;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.Sessions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** What issuing is made of: keys, clients, authorizations, claims. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {

    @Bean
    AuthorizationServerSettings serverSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(
            Secrets secrets, IdentitySettings settings, MachineClients machines, Clock clock) {
        return new Clients(
                List.of(
                        CommandLineClient.registered(secrets.cliSecret(), settings.tokenLife()),
                        FrontDoorClient.registered(secrets.frontDoorSecret(), settings.publicAddress())),
                machines,
                clock);
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(Secrets secrets) {
        return new ImmutableJWKSet<>(new JWKSet(secrets.signingKey()));
    }

    /** For bearer tokens of this server. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys, IdentitySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(settings.issuer()));
        return decoder;
    }

    /** An expired ID token is good enough to sign out with; its signature is checked. */
    @Bean
    Authorizations authorizations(
            MongoDatabase database, RegisteredClientRepository clients, JWKSource<SecurityContext> keys, Clock clock) {
        NimbusJwtDecoder idTokens = NimbusJwtDecoder.withJwkSource(keys).build();
        idTokens.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new Authorizations(database, clients, idTokens, clock);
    }

    @Bean
    TokenClaims tokenClaims(Presence presence) {
        return new TokenClaims(presence);
    }

    @Bean
    SignOut signOut(Authorizations authorizations, AuditLog audit, Clock clock, SessionContexts contexts) {
        SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();
        session.setSecurityContextRepository(contexts);
        return new SignOut(authorizations, audit, clock, session);
    }

    @Bean
    Sweeper sweeper(Authorizations authorizations, Sessions sessions, Attempts attempts) {
        return new Sweeper(List.of(authorizations::sweep, sessions::sweep, attempts::sweep));
    }
}
