package io.yihu.identity;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gets tokens with the command line's secret. Needs nothing but the JDK, so that {@code ./yihu token} answers at once. */
public final class TokenClient {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern REASON = Pattern.compile("\"error(?:_description)?\"\\s*:\\s*\"([^\"]+)\"");
    /** Its client id. */
    public static final String CLIENT = "yihu-cli";

    private static final int TIMEOUT_MILLIS = 10_000;

    static final String ADDRESS = "address";
    static final String SECRET = "cli-secret";

    private final String address;
    private final String secret;

    /** For the authorization server at this address. */
    public TokenClient(String address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /**
     * For the authorization server that last ran on this folder.
     *
     * @throws IOException none has, or its secret may not be read
     */
    public static TokenClient of(Path folder) throws IOException {
        IdentityFolder files = new IdentityFolder(folder);
        return new TokenClient(files.read(ADDRESS), files.read(SECRET));
    }

    /** Where it asks. */
    public String address() {
        return address;
    }

    /**
     * A token for the role, bound to the unit if there is one; the bare JWT.
     *
     * @throws IOException nobody answers there, or the request is refused; the message says why
     */
    public String token(String role, @Nullable String unit) throws IOException {
        String form =
                "grant_type=client_credentials&scope=" + encoded(role) + (unit == null ? "" : "&unit=" + encoded(unit));
        HttpURLConnection request = open(form);
        boolean granted = request.getResponseCode() == 200;
        try (InputStream body = granted ? request.getInputStream() : request.getErrorStream()) {
            String json = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = (granted ? TOKEN : REASON).matcher(json);
            if (granted && found.find()) {
                return found.group(1);
            }
            throw new IOException(reason(request.getResponseCode(), found));
        }
    }

    private HttpURLConnection open(String form) throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                URI.create(address + "/oauth2/token").toURL().openConnection();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        request.setRequestProperty("Authorization", "Basic " + basic());
        request.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private String basic() {
        byte[] pair = (CLIENT + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair);
    }

    private static String reason(int status, Matcher reasons) {
        StringBuilder text = new StringBuilder("status " + status);
        while (reasons.find()) {
            text.append(", ").append(reasons.group(1));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
