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

/**
 * Starts the four services and the front door on the servers, all at the same time but for the first start of a restored
 * folder.
 */
final class Services {

    private static final List<Part> SERVICES = List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS);
    private static final List<Part> ALL =
            List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS, Part.FRONT_DOOR);

    private Services() {}

    /**
     * Their base addresses, that of the front door and that of identity.
     *
     * @param settings with no port left open
     */
    static Map<Part, URI> start(Settings settings, DataFolder data, Servers servers, Started started) {
        Map<Part, URI> addresses = addresses(settings, servers);
        ServiceStart start = new ServiceStart(properties(settings, data, servers));
        ServiceStart door = new ServiceStart(FrontDoorStart.properties(settings, data, servers, addresses));
        for (List<Part> together : order(Restored.pending(data))) {
            List<Callable<Object>> starts = new ArrayList<>();
            for (Part part : together) {
                ServiceStart any = part == Part.FRONT_DOOR ? door : start;
                starts.add(() -> started.keep(any.run(part, settings.port(part))));
            }
            Together.run(starts);
        }
        Restored.done(data);
        return addresses;
    }

    private static Map<Part, URI> addresses(Settings settings, Servers servers) {
        Map<Part, URI> addresses = new EnumMap<>(Part.class);
        addresses.put(Part.FRONT_DOOR, URI.create(settings.address()));
        String host = reachable(settings.host());
        SERVICES.forEach(part -> addresses.put(part, URI.create("http://" + host + ":" + settings.port(part))));
        addresses.put(Part.IDENTITY, URI.create(servers.identity().address()));
        return addresses;
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
        properties.put("yihu.intake.keyset", key(data, "intake-keyset.json"));
        properties.put("yihu.intake.platforms.file", key(data, "platforms.properties"));
        properties.put("yihu.dispatch.notices.base", settings.address());
        properties.put("yihu.intake.open311.base", settings.address());
        properties.put("yihu.dispatch.notices.file", key(data, "notices.properties"));
        properties.put("yihu.republish-at-start", Boolean.toString(Restored.pending(data)));
        properties.putAll(settings.properties());
        return properties;
    }

    private static String key(DataFolder data, String file) {
        return data.resolve("keys/" + file).toString();
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
