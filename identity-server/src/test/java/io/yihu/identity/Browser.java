package io.yihu.identity;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends forms with the token of the page it saw last, follows what it is told to. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String publicAddress;
    private final String internal;
    private String token = "";
    private String language = "zh-CN";
    private Reply last;

    Browser(String publicAddress, String internal) {
        this.publicAddress = publicAddress;
        this.internal = internal;
    }

    /** What the front door makes of the choice at this browser. */
    Browser speaking(String chosen) {
        language = chosen;
        return this;
    }

    Reply get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html,*/*"));
    }

    /** With the token of the last page. */
    Reply post(String path, String... form) throws Exception {
        List<String> fields = new ArrayList<>(List.of(form));
        fields.add("_csrf");
        fields.add(token);
        return postBare(path, fields.toArray(String[]::new));
    }

    Reply postBare(String path, String... form) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    Browser signIn(String account, String password) throws Exception {
        get("/login");
        post("/login", "account", account, "password", password);
        return this;
    }

    Browser choosePassword(String current, String next) throws Exception {
        get("/password");
        post("/password", "current", current, "password", next, "repeated", next)
                .expect(302);
        return this;
    }

    Reply last() {
        return last;
    }

    /** The value of a cookie; empty where there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/identity");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(internal), cookie);
    }

    private Reply send(HttpRequest.Builder request) throws Exception {
        request.header("Accept-Language", language);
        last = new Reply(http.send(request.build(), BodyHandlers.ofString()));
        Matcher found = TOKEN.matcher(last.body());
        if (found.find()) {
            token = found.group(1);
        }
        return last;
    }

    /** A path of the server, or the path of an address that a redirect named. */
    private URI uri(String path) {
        String own = path.startsWith(publicAddress) ? path.substring(publicAddress.length()) : path;
        String below = own.startsWith("/identity") ? own.substring("/identity".length()) : own;
        return URI.create(below.startsWith("http") ? below : internal + below);
    }

    static String encoded(String... form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
