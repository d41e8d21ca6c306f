package io.yihu.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.yihu.kit.problem.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Says where accounts and tokens are when another issuer has them. */
final class SignPost implements IdentityServer {

    private final HttpServer server;
    private final String issuer;

    private SignPost(HttpServer server, String issuer) {
        this.server = server;
        this.issuer = issuer;
    }

    static SignPost start(String issuer, Path directory, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            SignPost post = new SignPost(server, issuer);
            server.createContext(IdentitySettings.CONTEXT_PATH, post::answer);
            server.start();
            IdentityFolder folder = new IdentityFolder(directory).create();
            folder.write(TokenClient.ADDRESS, post.address());
            folder.readOrMake(TokenClient.SECRET, () -> "none");
            return post;
        } catch (IOException e) {
            throw new IdentityException("identity cannot start: " + e, e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean read = exchange.getRequestMethod().equals("GET");
        byte[] body = (read ? page(language(exchange)) : refusal()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", (read ? "text/html" : "application/json") + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(read ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The front door says it: one language, the one chosen at this browser. */
    private static Language language(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        return accepted != null && accepted.startsWith("en") ? Language.EN : Language.ZH;
    }

    private String page(Language language) {
        String escaped = HtmlUtils.htmlEscape(issuer);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1>
                <p>%s <a href="%s">%s</a></p></main></body></html>
                """.formatted(
                        language.choose("zh-CN", "en"),
                        language.choose("账户 · 一呼", "Accounts · Yihu"),
                        language.choose("账户由外部系统管理", "Accounts are kept elsewhere"),
                        language.choose("请前往", "Go to"),
                        escaped,
                        escaped);
    }

    private String refusal() {
        return "{\"error\":\"tokens are issued by " + issuer.replace("\"", "") + "\"}";
    }

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + IdentitySettings.CONTEXT_PATH;
    }

    @Override
    public @Nullable String jwksUri() {
        return null;
    }

    @Override
    public Optional<String> firstPassword() {
        return Optional.empty();
    }

    @Override
    public TokenClient tokens() {
        return new TokenClient(address(), "none");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
