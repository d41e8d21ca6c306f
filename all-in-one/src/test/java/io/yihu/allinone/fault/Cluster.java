package io.yihu.allinone.fault;

import io.yihu.testkit.TestTokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Broker, store and four services, each a process of its own, on one temporary folder. */
final class Cluster implements AutoCloseable, Premises {

    /** The processes, in starting order. */
    enum Part {
        STORE("io.yihu.embedded.store.EmbeddedStoreMain"),
        BROKER("io.yihu.embedded.broker.EmbeddedBrokerMain"),
        INTAKE("io.yihu.intake.IntakeApplication"),
        DISPATCH("io.yihu.dispatch.DispatchApplication"),
        FEEDBACK("io.yihu.feedback.FeedbackApplication"),
        ANALYTICS("io.yihu.analytics.AnalyticsApplication");

        private final String mainClass;

        Part(String mainClass) {
            this.mainClass = mainClass;
        }

        boolean service() {
            return ordinal() > BROKER.ordinal();
        }
    }

    private final Path folder;
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, ChildJvm> running = new EnumMap<>(Part.class);
    private final Map<Part, Integer> starts = new HashMap<>();

    Cluster(Path folder) {
        this.folder = folder;
        FreePorts.some(Part.values().length).forEach(port -> ports.put(Part.values()[ports.size()], port));
    }

    /** Starts everything; the services side by side. */
    void start() {
        start(Part.STORE, List.of());
        start(Part.BROKER, List.of());
        awaitReady(Part.STORE);
        awaitReady(Part.BROKER);
        List<Part> services = new ArrayList<>(List.of(Part.values()));
        services.removeIf(p -> !p.service());
        services.forEach(p -> start(p, List.of()));
        services.forEach(this::awaitReady);
    }

    void start(Part part, List<String> jvmArguments) {
        starts.merge(part, 1, Integer::sum);
        Path log = folder.resolve(part.name().toLowerCase(Locale.ROOT) + ".log");
        running.put(part, ChildJvm.start(log, part.mainClass, flags(part, jvmArguments), arguments(part)));
    }

    /** Fifty kills leave more tickets than a small heap holds twice, as folding the store's logs does for a moment. */
    private static List<String> flags(Part part, List<String> more) {
        List<String> flags = new ArrayList<>(more);
        if (part == Part.STORE) {
            flags.add("-Xmx768m");
        }
        return flags;
    }

    void awaitReady(Part part) {
        ChildJvm child = child(part);
        if (part.service()) {
            child.awaitHealthy(uri(part).resolve("/actuator/health/liveness"));
        } else {
            child.awaitLine(" ready on ", starts.getOrDefault(part, 1));
        }
    }

    /** One more process of this part, beside the one there is. Later arguments win. */
    ChildJvm another(Part part, Path log, List<String> overriding) {
        List<String> all = new ArrayList<>(arguments(part));
        all.removeIf(a -> a.startsWith("--server.port="));
        all.addAll(overriding);
        return ChildJvm.start(log, part.mainClass, List.of(), all);
    }

    ChildJvm child(Part part) {
        ChildJvm child = running.get(part);
        if (child == null) {
            throw new IllegalStateException(part + " was never started");
        }
        return child;
    }

    @Override
    public URI uri(Part part) {
        return URI.create("http://127.0.0.1:" + ports.get(part));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.get(Part.BROKER);
    }

    String storeUri() {
        return "mongodb://127.0.0.1:" + ports.get(Part.STORE);
    }

    private List<String> arguments(Part part) {
        String port = String.valueOf(ports.get(part));
        if (!part.service()) {
            return List.of(
                    "--dir",
                    folder.resolve(part.name().toLowerCase(Locale.ROOT)).toString(),
                    "--port",
                    port);
        }
        return List.of(
                "--server.port=" + port,
                "--spring.mongodb.uri=" + storeUri(),
                "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "--yihu.intake.keyset=" + folder.resolve("keyset.json"),
                "--logging.level.root=WARN");
    }

    @Override
    public void close() {
        List<ChildJvm> children = new ArrayList<>(running.values());
        Collections.reverse(children);
        children.forEach(ChildJvm::close);
    }
}
