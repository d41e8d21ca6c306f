package io.yihu.allinone;

import io.yihu.allinone.client.House;
import io.yihu.allinone.command.HouseFile;
import io.yihu.embedded.broker.BrokerStartException;
import io.yihu.embedded.store.StoreException;
import io.yihu.identity.IdentityException;
import io.yihu.identity.IdentityServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A whole house running in this JVM: broker, store, identity, the four services and the front door.
 *
 * <p>Guarantees: when {@link #start} returns every service answers; when it throws everything begun has been stopped and
 * the data is as it was. {@link #close} stops in reverse order, so a service never outlives what it stands on.
 */
public final class AllInOne implements AutoCloseable {

    /** Contexts that start at the same time would each set up the JVM's one log. */
    private static final String LOGGING_SYSTEM = "org.springframework.boot.logging.LoggingSystem";

    private final Started started;
    private final Servers servers;
    private final Map<Part, URI> services;

    private AllInOne(Started started, Servers servers, Map<Part, URI> services) {
        this.started = started;
        this.servers = servers;
        this.services = services;
    }

    /**
     * Starts everything and returns when it answers.
     *
     * @throws StartRefused in one line: folder, lock, port or outside server
     */
    public static AllInOne start(Settings settings) {
        return start(settings, DataFolder.open(settings.data()));
    }

    /** Takes charge of the folder. */
    static AllInOne start(Settings wanted, DataFolder data) {
        System.setProperty(LOGGING_SYSTEM, "none");
        Started started = new Started();
        started.keep(data);
        try {
            FreePorts.check(wanted);
            FrontDoorStart.check(wanted);
            Settings settings = FreePorts.choose(wanted);
            Outsiders.check(settings.outside());
            Servers servers = Servers.start(settings, data, started);
            AllInOne house = new AllInOne(started, servers, Services.start(settings, data, servers, started));
            HouseFile.save(data.resolve(HouseFile.NAME), house.services);
            return house;
        } catch (BrokerStartException | StoreException | IdentityException e) {
            started.close();
            throw new StartRefused("无法启动", "cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Base address of a service, of the front door as people type it, or of identity on this machine. */
    public URI uri(Part part) {
        URI service = services.get(part);
        if (service == null) {
            throw new IllegalArgumentException(part + " has no web address");
        }
        return service;
    }

    /** Connection string of the store. */
    public String mongoUri() {
        return servers.mongo();
    }

    /** Address of the broker. */
    public String kafka() {
        return servers.kafka();
    }

    /** The first administrator's one-time password, where the account was made just now. */
    Optional<String> firstPassword() {
        return identity().firstPassword();
    }

    /** The house as its own commands see it. */
    public House house() {
        return new House(uri(Part.INTAKE), uri(Part.DISPATCH), uri(Part.FEEDBACK), uri(Part.ANALYTICS), this::token);
    }

    /** A bare token for the role, bound to the unit if there is one. */
    public String token(String role, @Nullable String unit) {
        try {
            return identity().tokens().token(role, unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes with the cause when the embedded store can no longer keep what it is told. */
    CompletionStage<Throwable> failure() {
        return servers.failure();
    }

    Map<Part, URI> services() {
        return new EnumMap<>(services);
    }

    private IdentityServer identity() {
        return servers.identity();
    }

    /** Stops services, identity, store and broker, and frees the folder; a second call does nothing. */
    @Override
    public void close() {
        started.close();
    }
}
