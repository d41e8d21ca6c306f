package io.yihu.allinone.door;

import io.yihu.doorkit.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;

/** A method and a path with its variables. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

    HttpResponse<String> ask(Visitor visitor, String ticket) {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String filled = path.replace("{ticketId}", ticket)
                .replace("{date}", today)
                .replace("{number}", "1")
                .replace("{version}", "0")
                .replace("{step}", path.contains("/rulings/") ? "REJECT" : "SIGN")
                .replace("{noticeId}", "not~there")
                .replace("{name}", "not.there")
                .replace("{format}", "json")
                .replace("{id}", ticket)
                .replace("{token}", ticket)
                .replace("{source}", "not.there")
                .replace("{platform}", "county-a")
                .replace("{handoverId}", "20260101-1")
                .replace("{code}", WholeHouse.UNIT);
        if (method.equals("GET")) {
            return visitor.ask("GET", filled + query(ticket));
        }
        return path.contains("/api/") ? visitor.post(filled, "{}") : visitor.submitBare(filled, Map.of());
    }

    /** Whether it is asked about a ticket or unit that is named. */
    boolean namesOneOf() {
        return path.contains("{ticketId}") || path.contains("{code}") || path.endsWith("/similar");
    }

    /** Takes a token, or a session of its own. */
    boolean ofIdentity() {
        return path.startsWith("/identity/");
    }

    /** What it does not answer without. */
    private String query(String ticket) {
        if (path.endsWith("/similar")) {
            return "?ticketId=" + ticket;
        }
        return path.endsWith("/search") ? "?q=songtao" : path.endsWith("{date}/tickets") ? "?measure=dispatched" : "";
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
