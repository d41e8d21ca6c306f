package io.yihu.identity;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.identity.account.Passwords;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

/** A real identity server on a real store, with a clock that can be set. */
final class Identity implements AutoCloseable {

    static final String ADMIN_PASSWORD = "correct horse battery";

    private static final String SIGNING_KEY = "signing-key.json";

    /** Hashes like the house's own in everything but the effort, which would be half of these tests' time. */
    private static final Passwords QUICK =
            new Passwords(new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4))));

    /** Made by the first server of this JVM and found in its folder by each later one. */
    private static @Nullable String signingKey;

    final TestClock clock = new TestClock();
    private final IdentitySettings settings;
    private final Passwords passwords;
    private IdentityServer server;

    Identity(Path folder) {
        this(folder, null);
    }

    Identity(Path folder, String address) {
        this(folder, address, QUICK);
    }

    /** With passwords hashed by the house's own effort. */
    static Identity inEarnest(Path folder) {
        return new Identity(folder, null, new Passwords());
    }

    private Identity(Path folder, String address, Passwords passwords) {
        this.passwords = passwords;
        this.settings = new IdentitySettings(
                folder,
                freePort(),
                address,
                new IdentitySettings.Store(TestStore.uri(), TestStore.freshDatabase()),
                IdentitySettings.WORKING_DAY);
        this.server = start();
    }

    private IdentityServer start() {
        try {
            IdentityFolder folder = new IdentityFolder(settings.directory()).create();
            if (signingKey != null) {
                String known = signingKey;
                folder.readOrMake(SIGNING_KEY, () -> known);
            }
            IdentityServer started = OwnServer.start(settings, clock, passwords);
            signingKey = folder.read(SIGNING_KEY);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    IdentityServer server() {
        return server;
    }

    IdentitySettings settings() {
        return settings;
    }

    void restart() {
        server.close();
        server = start();
    }

    Browser browser() {
        return new Browser(settings.publicAddress(), server.address());
    }

    FrontDoor frontDoor() {
        return new FrontDoor(settings);
    }

    Api api() throws IOException {
        return apiAs("administrator");
    }

    Api apiAs(String role) throws IOException {
        return new Api(server.address(), server.tokens().token(role, null));
    }

    /** An account that has chosen its password. */
    void person(String name, String password, String unit, String... roles) throws Exception {
        String oneTime = api().post("/api/accounts", Api.account(name, unit, List.of(roles)))
                .expect(201)
                .json()
                .get("oneTimePassword")
                .asString();
        browser().signIn(name, oneTime).choosePassword(oneTime, password);
    }

    MongoDatabase database() {
        return Shared.CLIENT.getDatabase(settings.store().database());
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Shared {
        static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    }

    static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
