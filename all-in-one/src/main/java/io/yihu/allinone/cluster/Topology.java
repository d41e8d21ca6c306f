package io.yihu.allinone.cluster;

import io.yihu.embedded.broker.Quorum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which processes there are and how each finds the others. Pure: names and arguments only.
 *
 * @param data folder of everything kept
 * @param clusterId of the brokers
 * @param given settings handed to all four services, over their own
 */
record Topology(Path data, Ports ports, String clusterId, Map<String, String> given) {

    /**
     * In starting order; those of one wave start side by side. First instances come before second ones, so that what an
     * empty house makes at its first start is made once.
     */
    List<List<Member>> waves() {
        List<Member> ground = new ArrayList<>(brokers());
        ground.add(store());
        return List.of(
                ground,
                List.of(identity(), service(Kind.INTAKE, 1), service(Kind.DISPATCH, 1)),
                List.of(service(Kind.FEEDBACK, 1), service(Kind.ANALYTICS, 1), frontDoor()),
                List.of(service(Kind.INTAKE, 2), service(Kind.DISPATCH, 2)),
                List.of(service(Kind.FEEDBACK, 2), service(Kind.ANALYTICS, 2)));
    }

    /** What people type. */
    String address() {
        return "http://localhost:" + ports.frontDoor();
    }

    private List<Member> brokers() {
        Map<Integer, Integer> controllers = new TreeMap<>();
        IntStream.rangeClosed(1, Ports.BROKERS).forEach(node -> controllers.put(node, ports.controller(node)));
        return IntStream.rangeClosed(1, Ports.BROKERS)
                .mapToObj(node -> broker(new Quorum(clusterId, node, controllers)))
                .toList();
    }

    private Member broker(Quorum quorum) {
        String name = "broker-" + quorum.node();
        int port = ports.broker(quorum.node());
        return new Member(
                name,
                Kind.BROKER,
                port,
                List.of(
                        "--dir", folder(name),
                        "--port", text(port),
                        "--node", text(quorum.node()),
                        "--cluster", clusterId,
                        "--controllers", quorum.text()));
    }

    private Member store() {
        return new Member(
                "store", Kind.STORE, ports.store(), List.of("--dir", folder("store"), "--port", text(ports.store())));
    }

    private Member identity() {
        return new Member(
                "identity",
                Kind.IDENTITY,
                ports.identity(),
                List.of(
                        "--dir", folder("identity"),
                        "--port", text(ports.identity()),
                        "--address", address(),
                        "--mongo", mongo()));
    }

    private Member service(Kind service, int number) {
        Map<String, String> settings = listening(ports.instance(service, number));
        settings.put("spring.kafka.bootstrap-servers", kafka());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", address() + "/identity");
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                "http://127.0.0.1:" + ports.identity() + "/identity/oauth2/jwks");
        settings.put("yihu.topic-replication", text(Ports.BROKERS));
        settings.put("yihu.intake.keyset", folder("keys/intake-keyset.json"));
        settings.putAll(given);
        return new Member(service.word() + "-" + number, service, ports.instance(service, number), arguments(settings));
    }

    private Member frontDoor() {
        String prefix = "yihu.front-door.";
        Map<String, String> settings = listening(ports.frontDoor());
        settings.put(prefix + "public-address", address());
        ports.shared()
                .forEach((service, port) ->
                        settings.put(prefix + "targets." + service.word(), "http://127.0.0.1:" + port));
        settings.put(prefix + "targets.identity", "http://127.0.0.1:" + ports.identity());
        settings.put(prefix + "sign-in.client-secret-file", folder("identity/front-door-secret"));
        return new Member(Kind.FRONT_DOOR.word(), Kind.FRONT_DOOR, ports.frontDoor(), arguments(settings));
    }

    private Map<String, String> listening(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", text(port));
        settings.put("server.tomcat.threads.min-spare", "2");
        settings.put("server.tomcat.threads.max", "50");
        settings.put("spring.mongodb.uri", mongo());
        return settings;
    }

    /** Of all brokers. */
    String kafka() {
        return IntStream.rangeClosed(1, Ports.BROKERS)
                .mapToObj(node -> "127.0.0.1:" + ports.broker(node))
                .collect(Collectors.joining(","));
    }

    private String mongo() {
        return "mongodb://127.0.0.1:" + ports.store();
    }

    private String folder(String name) {
        return data.resolve(name).toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static List<String> arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }
}
