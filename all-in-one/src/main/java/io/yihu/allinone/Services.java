package io.yihu.allinone;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the four services on the servers, all at the same time but for the first start of a restored folder. */
final class Services {

    private static final List<Part> ALL = List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS);

    private Services() {}

    /** Their base addresses, and that of identity. */
    static Map<Part, URI> start(Settings settings, DataFolder data, Servers servers, Started started) {
        Map<Part, URI> addresses = new ConcurrentHashMap<>();
        ServiceStart start = new ServiceStart(properties(settings, data, servers));
        for (List<Part> together : order(Restored.pending(data))) {
            List<Callable<Object>> starts = new ArrayList<>();
            for (Part part : together) {
                starts.add(() -> {
                    ConfigurableApplicationContext service = started.keep(start.run(part, settings.port(part)));
                    addresses.put(part, ServiceStart.address(service, reachable(settings.host())));
                    return service;
                });
            }
            Together.run(starts);
        }
        Restored.done(data);
        addresses.put(Part.IDENTITY, URI.create(servers.identity().address()));
        return new EnumMap<>(addresses);
    }

    /** Intake tells the business time, which an empty broker does not know: after a restoration it comes first. */
    private static List<List<Part>> order(boolean restored) {
        return restored ? List.of(ALL.subList(0, 1), ALL.subList(1, ALL.size())) : List.of(ALL);
    }

    private static Map<String, String> properties(Settings settings, DataFolder data, Servers servers) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.address", settings.host());
        properties.put("server.tomcat.threads.min-spare", "2");
        properties.put("server.tomcat.threads.max", "50");
        properties.put("spring.mongodb.uri", servers.mongo());
        properties.put("spring.kafka.bootstrap-servers", servers.kafka());
        String jwt = "spring.security.oauth2.resourceserver.jwt.";
        properties.put(jwt + "issuer-uri", servers.identity().issuer());
        String keys = servers.identity().jwksUri();
        if (keys != null) {
            properties.put(jwt + "jwk-set-uri", keys);
        }
        properties.put(
                "yihu.intake.keyset", data.resolve("keys/intake-keyset.json").toString());
        properties.put("yihu.republish-at-start", Boolean.toString(Restored.pending(data)));
        properties.putAll(settings.properties());
        return properties;
    }

    /** A name for links on this machine, where the services listen on all addresses. */
    private static String reachable(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress() ? "127.0.0.1" : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
