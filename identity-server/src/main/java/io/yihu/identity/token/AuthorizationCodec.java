package io.yihu.identity.token;

import io.yihu.identity.signin.SignedIn;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** A person's authorization as a document; field by field, so that nothing of the framework's classes is in the store. */
final class AuthorizationCodec {

    static final String CODE = "code";
    static final String REFRESH = "refresh";
    private static final String ID_TOKEN = "idToken";
    private static final String REQUEST = OAuth2AuthorizationRequest.class.getName();
    private static final String INVALIDATED = OAuth2Authorization.Token.INVALIDATED_METADATA_NAME;
    private static final Set<String> CLAIMS = Set.of("sub", "aud", "sid", "auth_time", TokenClaims.AUTHORIZATION);

    private AuthorizationCodec() {}

    static Document write(OAuth2Authorization authorization) {
        SignedIn.Ticket ticket = Objects.requireNonNull(authorization.<SignedIn>getAttribute(Principal.class.getName()))
                .ticket();
        Document document = new Document("_id", authorization.getId())
                .append("client", authorization.getRegisteredClientId())
                .append("account", ticket.account())
                .append("epoch", ticket.epoch())
                .append("actFor", ticket.actFor())
                .append("since", Date.from(ticket.since()))
                .append("scopes", new ArrayList<>(authorization.getAuthorizedScopes()))
                .append("request", request(Objects.requireNonNull(authorization.getAttribute(REQUEST))));
        token(document, CODE, authorization.getToken(OAuth2AuthorizationCode.class));
        token(document, REFRESH, authorization.getRefreshToken());
        OAuth2Authorization.Token<OidcIdToken> idToken = authorization.getToken(OidcIdToken.class);
        if (idToken != null) {
            token(document, ID_TOKEN, idToken);
            Document claims = new Document(idToken.getToken().getClaims());
            claims.keySet().retainAll(CLAIMS);
            claims.replaceAll((name, value) -> value instanceof Instant time ? Date.from(time) : value);
            document.append("claims", claims);
        }
        return document;
    }

    private static Document request(OAuth2AuthorizationRequest request) {
        return new Document("uri", request.getAuthorizationUri())
                .append("client", request.getClientId())
                .append("redirect", request.getRedirectUri())
                .append("state", request.getState())
                .append("scopes", new ArrayList<>(request.getScopes()))
                .append("parameters", new Document(new LinkedHashMap<>(request.getAdditionalParameters())));
    }

    private static void token(Document document, String name, OAuth2Authorization.@Nullable Token<?> token) {
        if (token != null) {
            OAuth2Token it = token.getToken();
            Document kept =
                    KeptToken.write(it.getTokenValue(), it.getIssuedAt(), it.getExpiresAt(), token.isInvalidated());
            document.append(name, kept).append(name + "Hash", kept.get("hash"));
            Date until = document.getDate("until");
            Date end = kept.getDate("expiresAt");
            document.put("until", until == null || until.toInstant().isBefore(end.toInstant()) ? end : until);
        }
    }

    static OAuth2Authorization read(Document document, RegisteredClient client, @Nullable String presented) {
        SignedIn.Ticket ticket = new SignedIn.Ticket(
                document.getString("account"),
                document.get("epoch", Number.class).longValue(),
                document.getString("actFor"),
                Objects.requireNonNull(document.getDate("since")).toInstant());
        OAuth2Authorization.Builder builder = OAuth2Authorization.withRegisteredClient(client)
                .id(document.getString("_id"))
                .principalName(ticket.account())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(Set.copyOf(document.getList("scopes", String.class)))
                .attribute(Principal.class.getName(), SignedIn.remembered(ticket))
                .attribute(REQUEST, readRequest(document.get("request", Document.class)));
        tokens(document, builder, presented);
        return builder.build();
    }

    private static void tokens(Document document, OAuth2Authorization.Builder to, @Nullable String presented) {
        Document code = document.get(CODE, Document.class);
        if (code != null) {
            KeptToken kept = KeptToken.read(code, presented);
            add(to, kept, new OAuth2AuthorizationCode(kept.value(), kept.issuedAt(), kept.expiresAt()));
        }
        Document refresh = document.get(REFRESH, Document.class);
        if (refresh != null) {
            KeptToken kept = KeptToken.read(refresh, presented);
            add(to, kept, new OAuth2RefreshToken(kept.value(), kept.issuedAt(), kept.expiresAt()));
        }
        Document idToken = document.get(ID_TOKEN, Document.class);
        if (idToken != null) {
            KeptToken kept = KeptToken.read(idToken, presented);
            Map<String, Object> claims = document.get("claims", Document.class);
            add(to, kept, new OidcIdToken(kept.value(), kept.issuedAt(), kept.expiresAt(), claims));
        }
    }

    private static void add(OAuth2Authorization.Builder to, KeptToken kept, OAuth2Token token) {
        to.token(token, metadata -> metadata.put(INVALIDATED, kept.invalidated()));
    }

    private static OAuth2AuthorizationRequest readRequest(Document request) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(request.getString("uri"))
                .clientId(request.getString("client"))
                .redirectUri(request.getString("redirect"))
                .state(request.getString("state"))
                .scopes(Set.copyOf(request.getList("scopes", String.class, List.of())))
                .additionalParameters(new LinkedHashMap<>(request.get("parameters", Document.class)))
                .build();
    }
}
