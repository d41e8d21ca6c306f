package io.yihu.identity;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real identity server on a real store, with a clock that can be set. */
final class Identity implements AutoCloseable {

    static final String ADMIN_PASSWORD = "correct horse battery";

    final TestClock clock = new TestClock();
    private final IdentitySettings settings;
    private IdentityServer server;

    Identity(Path folder) {
        this(folder, null);
    }

    Identity(Path folder, String address) {
        this.settings = new IdentitySettings(
                folder,
                freePort(),
                address,
                new IdentitySettings.Store(TestStore.uri(), TestStore.freshDatabase()),
                IdentitySettings.WORKING_DAY);
        this.server = OwnServer.start(settings, clock);
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
        server = OwnServer.start(settings, clock);
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
