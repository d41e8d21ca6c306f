package io.yihu.allinone.door;

import io.yihu.doorkit.Visitor;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.Map;

/** A method and a path with its variables. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

    HttpResponse<String> ask(Visitor visitor, String ticket) {
        String filled = path.replace("{ticketId}", ticket).replace("{date}", "2026-01-05");
        if (method.equals("GET")) {
            return visitor.ask("GET", filled + (path.endsWith("/search") ? "?q=x" : ""));
        }
        return path.startsWith("/api/") ? visitor.post(filled, "{}") : visitor.submitBare(filled, Map.of());
    }

    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
