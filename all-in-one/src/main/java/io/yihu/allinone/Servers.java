package io.yihu.allinone;

import io.yihu.embedded.broker.BrokerSettings;
import io.yihu.embedded.broker.EmbeddedBroker;
import io.yihu.embedded.store.EmbeddedStore;
import io.yihu.identity.IdentityServer;
import io.yihu.identity.IdentitySettings;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the services stand on, started at the same time, identity after the store that holds its accounts.
 *
 * @param kafka address of the broker
 * @param mongo connection string of the store
 * @param failure completes when the embedded store fails; never, for an outside one
 */
record Servers(String kafka, String mongo, IdentityServer identity, CompletionStage<Throwable> failure) {

    private static final String LOOPBACK = "127.0.0.1";

    static Servers start(Settings settings, DataFolder data, Started started) {
        AtomicReference<@Nullable EmbeddedBroker> broker = new AtomicReference<>();
        AtomicReference<@Nullable EmbeddedStore> store = new AtomicReference<>();
        AtomicReference<@Nullable IdentityServer> identity = new AtomicReference<>();
        Together.run(List.of(
                () -> settings.embeds(Part.BROKER) ? hold(broker, started.keep(broker(settings, data))) : data, () -> {
                    if (settings.embeds(Part.STORE)) {
                        hold(store, started.keep(store(settings, data)));
                    }
                    return hold(identity, started.keep(identity(settings, data, mongo(settings, store.get()))));
                }));
        EmbeddedBroker ownBroker = broker.get();
        EmbeddedStore ownStore = store.get();
        return new Servers(
                ownBroker == null ? Objects.requireNonNull(settings.outside().kafka()) : ownBroker.bootstrapServers(),
                mongo(settings, ownStore),
                Objects.requireNonNull(identity.get()),
                ownStore == null ? new CompletableFuture<>() : ownStore.failure());
    }

    private static <T> T hold(AtomicReference<@Nullable T> place, T part) {
        place.set(part);
        return part;
    }

    private static EmbeddedBroker broker(Settings settings, DataFolder data) {
        return EmbeddedBroker.start(new BrokerSettings(data.resolve("kafka"), LOOPBACK, settings.port(Part.BROKER)));
    }

    private static EmbeddedStore store(Settings settings, DataFolder data) {
        return EmbeddedStore.onDisk(data.resolve("store"), settings.port(Part.STORE));
    }

    private static String mongo(Settings settings, @Nullable EmbeddedStore own) {
        return own == null ? Objects.requireNonNull(settings.outside().mongo()) : own.uri();
    }

    private static IdentityServer identity(Settings settings, DataFolder data, String mongo) {
        int port = settings.port(Part.IDENTITY);
        String outside = settings.outsideIssuer();
        if (outside != null) {
            return IdentityServer.pointingTo(outside, data.resolve("identity"), port);
        }
        return IdentityServer.start(new IdentitySettings(
                data.resolve("identity"),
                port,
                settings.address(),
                IdentitySettings.Store.in(mongo),
                settings.tokenLife()));
    }
}
