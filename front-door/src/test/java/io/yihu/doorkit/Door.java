package io.yihu.doorkit;

import io.yihu.frontdoor.FrontDoorApplication;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A front door with a real identity server and a real store; the services behind it only keep what arrives. */
public final class Door implements AutoCloseable {
    private final URI address;
    private final String database = TestStore.freshDatabase();
    private final Echo echo;
    private final TestIdentity identity;
    private ConfigurableApplicationContext context;

    private Door(URI address, Echo echo, TestIdentity identity) {
        this.address = address;
        this.echo = echo;
        this.identity = identity;
        this.context = run();
    }

    /** Starts all of it; access tokens live this long. */
    public static Door open(Duration tokenLife) throws IOException {
        URI address = URI.create("http://localhost:" + freePort());
        return new Door(
                address,
                Echo.start(),
                TestIdentity.start(new TestIdentity.Setup(address, tokenLife, Account.perRole("chengguan"))));
    }

    /** A port nobody uses now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What people type. */
    public URI address() {
        return address;
    }

    /** The stand-in for all services. */
    public Echo echo() {
        return echo;
    }

    /** Who knows the people. */
    public TestIdentity identity() {
        return identity;
    }

    /** A browser that knows nobody yet. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** Stops the front door alone and starts it again. */
    public void restart() {
        context.close();
        context = run();
    }

    private ConfigurableApplicationContext run() {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=" + address.getPort(),
                "--yihu.front-door.public-address=" + address,
                "--yihu.front-door.targets.identity=" + identity.uri(),
                "--yihu.front-door.sign-in.client-secret=" + TestIdentity.SECRET,
                "--yihu.front-door.database=" + database,
                "--spring.mongodb.uri=" + TestStore.uri()));
        for (String service : List.of("intake", "dispatch", "feedback")) {
            settings.add("--yihu.front-door.targets." + service + "=" + echo.uri());
        }
        settings.add("--yihu.front-door.targets.analytics=http://127.0.0.1:1");
        return FrontDoorApplication.builder().run(settings.toArray(String[]::new));
    }

    @Override
    public void close() {
        context.close();
        identity.close();
        echo.close();
    }
}
