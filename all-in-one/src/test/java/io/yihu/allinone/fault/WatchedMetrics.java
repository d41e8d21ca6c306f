package io.yihu.allinone.fault;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The metrics that {@code deploy/} looks at, against those that the services offer. */
final class WatchedMetrics {
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:yihu|spring_cloud|http_server|jvm|process)_[a-z_]+\\b");
    private static final List<String> WATCHERS =
            List.of("../deploy/grafana/dashboards/yihu.json", "../deploy/prometheus/alerts.yml");

    private WatchedMetrics() {}

    static Set<String> missing(Premises cluster) throws IOException, InterruptedException {
        Set<String> watched = new TreeSet<>();
        for (String file : WATCHERS) {
            METRIC.matcher(Files.readString(Path.of(file))).results().forEach(m -> watched.add(m.group()));
        }
        for (Part part : List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS)) {
            METRIC.matcher(offered(cluster, part)).results().forEach(m -> watched.remove(m.group()));
        }
        return watched;
    }

    private static String offered(Premises cluster, Part part) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(cluster.uri(part).resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + TestTokens.bearer("operations", null))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
