package io.yihu.allinone;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Wires the front door to the services and to identity: the issuer is called {@code <public address>/identity} and answers
 * under {@code /identity} of its own address; identity has written the secret both share. With an outside issuer that is
 * asked for its endpoints, and the secret it gave out has to be set.
 */
final class FrontDoorStart {
    private static final String PREFIX = "yihu.front-door.";
    private static final String SECRET = PREFIX + "sign-in.client-secret";
    private static final String SECRET_FILE = SECRET + "-file";

    private FrontDoorStart() {}

    /** @throws StartRefused an outside issuer, and no secret to come to it with */
    static void check(Settings settings) {
        Map<String, String> given = settings.properties();
        if (settings.outsideIssuer() != null && !given.containsKey(SECRET) && !given.containsKey(SECRET_FILE)) {
            throw new StartRefused(
                    "使用外部登录时须给出门户的客户端密钥：--set " + SECRET_FILE + "=文件",
                    "with an outside issuer the front door needs its client's secret: --set " + SECRET_FILE + "=FILE");
        }
    }

    static Map<String, String> properties(
            Settings settings, DataFolder data, Servers servers, Map<Part, URI> addresses) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.address", settings.host());
        properties.put("server.tomcat.threads.min-spare", "2");
        properties.put("server.tomcat.threads.max", "100");
        properties.put("spring.mongodb.uri", servers.mongo());
        properties.put(PREFIX + "public-address", settings.address());
        addresses.forEach((part, uri) -> properties.put(target(part), uri.toString()));
        properties.put(
                target(Part.IDENTITY),
                URI.create(servers.identity().address()).resolve("/").toString());
        String outside = settings.outsideIssuer();
        if (outside == null) {
            properties.put(
                    SECRET_FILE, data.resolve("identity/front-door-secret").toString());
        } else {
            properties.put(PREFIX + "sign-in.issuer", outside);
            properties.put(PREFIX + "sign-in.discover", "true");
        }
        properties.putAll(settings.properties());
        return properties;
    }

    private static String target(Part part) {
        return PREFIX + "targets." + part.name().toLowerCase(Locale.ROOT);
    }
}
