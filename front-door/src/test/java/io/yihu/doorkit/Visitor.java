package io.yihu.doorkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without a screen: keeps cookies, follows redirects only when told to. */
public final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI house;
    private final @Nullable String bearer;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private @Nullable String formToken;

    /** A browser at this address. */
    public Visitor(URI house) {
        this(house, null);
    }

    /** A machine at this address, or a browser. */
    public Visitor(URI house, @Nullable String bearer) {
        this.house = house;
        this.bearer = bearer;
    }

    /** Opens a page as a browser does, one step. */
    public HttpResponse<String> open(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml")
                .GET());
    }

    /** Opens a page and goes wherever it sends us. */
    public HttpResponse<String> follow(String path) {
        return follow(open(path));
    }

    /** Sends a form. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                request(path).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** Asks with headers of one's own. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON as a script of the house's pages does. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", formToken())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends a form with nothing but its token, asking for an answer for machines. */
    public HttpResponse<String> submitBare(String path, Map<String, String> fields) {
        return submit(path, fields, "X-CSRF-TOKEN", formToken(), "Accept", "application/json");
    }

    /** Signs in and comes to the page; the password is the user's name. */
    public HttpResponse<String> signIn(String user, String path) {
        return signIn(user, user, path);
    }

    /** Signs in and comes to the page, or to what has to be done before. */
    public HttpResponse<String> signIn(String user, String password, String path) {
        HttpResponse<String> form = follow(path);
        String account = form.body().contains("name=\"account\"") ? "account" : "username";
        return follow(fill(form, Map.of(account, user, "password", password)));
    }

    /** Sends the form that a page holds, to where that page is. */
    public HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_csrf", csrf(page.body()).orElse(""));
        return submit(page.uri().getPath(), fields);
    }

    private String formToken() {
        if (formToken == null) {
            formToken = bearer == null ? csrf(open("/").body()).orElse("") : "";
        }
        return formToken;
    }

    /** The token for forms that a page holds. */
    public static Optional<String> csrf(String page) {
        Matcher matcher = CSRF.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A cookie's value. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Goes on until nothing leads further. */
    public HttpResponse<String> follow(HttpResponse<String> first) {
        List<String> way = new ArrayList<>();
        HttpResponse<String> answer = first;
        while (answer.statusCode() / 100 == 3) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            way.add(next.toString());
            if (way.size() > 12) {
                throw new AssertionError("turning in circles: " + way);
            }
            answer = send(
                    HttpRequest.newBuilder(next).header("Accept", "text/html").GET());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.resolve(path));
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
