package io.yihu.identity.token;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import io.yihu.kit.decision.Hash;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Codes and refresh tokens of people, in the store, so that a restart signs nobody out; one document for each sign-in at
 * the front door, gone when it has expired. An ID token names its authorization in a signed claim, so any of them, not
 * only the latest, serves to sign out.
 */
final class Authorizations implements OAuth2AuthorizationService {

    private static final String ID_TOKEN = "id_token";

    private final MongoCollection<Document> collection;
    private final RegisteredClientRepository clients;
    private final JwtDecoder ownIdTokens;
    private final Clock clock;

    Authorizations(MongoDatabase database, RegisteredClientRepository clients, JwtDecoder ownIdTokens, Clock clock) {
        this.collection = database.getCollection("authorizations");
        this.clients = clients;
        this.ownIdTokens = ownIdTokens;
        this.clock = clock;
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        collection.createIndex(new Document(AuthorizationCodec.CODE + "Hash", 1), unique);
        collection.createIndex(new Document(AuthorizationCodec.REFRESH + "Hash", 1), unique);
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            return;
        }
        Document document = AuthorizationCodec.write(authorization);
        collection.replaceOne(new Document("_id", authorization.getId()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        remove(authorization.getId());
    }

    void remove(String id) {
        collection.deleteOne(new Document("_id", id));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return find(new Document("_id", id), null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String name = type == null ? "" : type.getValue();
        return switch (name) {
            case "code" -> find(new Document(AuthorizationCodec.CODE + "Hash", Hash.of(token)), token);
            case "refresh_token" -> find(new Document(AuthorizationCodec.REFRESH + "Hash", Hash.of(token)), token);
            case ID_TOKEN -> byIdToken(token);
            default -> null;
        };
    }

    private @Nullable OAuth2Authorization byIdToken(String token) {
        try {
            String id = ownIdTokens.decode(token).getClaimAsString(TokenClaims.AUTHORIZATION);
            return id == null ? null : find(new Document("_id", id), token);
        } catch (JwtException e) {
            return null;
        }
    }

    private @Nullable OAuth2Authorization find(Document filter, @Nullable String presented) {
        Document found = collection.find(filter).first();
        RegisteredClient client = found == null ? null : clients.findById(found.getString("client"));
        return found == null || client == null ? null : AuthorizationCodec.read(found, client, presented);
    }

    /** Removes what has expired. */
    void sweep() {
        collection.deleteMany(new Document("until", new Document("$lt", Date.from(clock.instant()))));
    }
}
