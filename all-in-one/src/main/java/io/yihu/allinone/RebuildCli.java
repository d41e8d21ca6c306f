package io.yihu.allinone;

import io.yihu.allinone.identity.TokenClient;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** {@code yihu rebuild SERVICE [--swap] [--even-if-losing] [--data DIR]}: begins a rebuild, shows how far it is, tells the result. */
final class RebuildCli {
    private static final List<String> SERVICES = List.of("intake", "dispatch", "feedback", "analytics");
    private static final int DIFFERENT = 3;
    private static final int ACCEPTED = 202;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI rebuilds;
    private final String token;

    private RebuildCli(URI rebuilds, String token) {
        this.rebuilds = rebuilds;
        this.token = token;
    }

    /** The exit code: 0 without differences or after a swap, 3 with differences, 1 where it failed, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        int option = arguments.indexOf("--data");
        Path data = option >= 0 && option + 1 < arguments.size() ? Path.of(arguments.get(option + 1)) : usualData;
        if (arguments.isEmpty() || !SERVICES.contains(arguments.get(0))) {
            System.err.println("用法 / usage: ./yihu rebuild intake|dispatch|feedback|analytics [--swap] [--data DIR]");
            return 2;
        }
        try {
            Part part = Part.valueOf(arguments.get(0).toUpperCase(Locale.ROOT));
            String address = Addresses.read(data, part);
            String token = TokenClient.of(data.resolve("identity")).token("operations", null);
            return new RebuildCli(URI.create(address + "/actuator/rebuild"), token)
                    .run(arguments.contains("--swap"), arguments.contains("--even-if-losing"));
        } catch (NoSuchFileException | ConnectException e) {
            System.err.println("一呼没有在数据目录 " + data + " 上运行 / yihu is not running on " + data);
        } catch (IOException e) {
            System.err.println("重建没有完成：" + e.getMessage() + " / the rebuild did not end: " + e.getMessage());
        }
        return 1;
    }

    private int run(boolean swap, boolean evenIfLosing) throws IOException {
        Map<String, String> options =
                Map.of("swap", Boolean.toString(swap), "evenIfLosing", Boolean.toString(evenIfLosing));
        HttpResponse<byte[]> begun = send(request(rebuilds)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(options))));
        JsonNode body = EventJson.mapper().readTree(begun.body());
        if (begun.statusCode() != ACCEPTED) {
            throw new IOException(body.path("reason").asString("status " + begun.statusCode()));
        }
        URI one = URI.create(rebuilds + "/" + body.path("id").asString());
        String said = "";
        while (true) {
            JsonNode report =
                    EventJson.mapper().readTree(send(request(one).GET()).body());
            said = say(report, said);
            if (report.path("endedAt").isString()
                    || "ABANDONED".equals(report.path("phase").asString())) {
                return tell(report);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static String say(JsonNode report, String before) {
        String line =
                report.path("phase").asString() + " " + report.path("records").asLong() + "/"
                        + report.path("recordsExpected").asLong();
        if (!line.equals(before)) {
            System.err.println(line);
        }
        return line;
    }

    private static int tell(JsonNode report) {
        if (!"DONE".equals(report.path("phase").asString())) {
            String why = report.path("error").asString(report.path("phase").asString());
            System.err.println("重建失败，现有投影未变：" + why + " / failed, the live projections are as they were: " + why);
            return 1;
        }
        long differences = report.path("differences").asLong();
        boolean swapped = report.path("swapped").asBoolean();
        System.out.printf(
                "已比对文档 / documents compared: %d%n差异 / differences: %d %s%n",
                report.path("documentsCompared").asLong(),
                differences,
                differences == 0 ? "" : report.path("kinds").toString());
        report.path("first").forEach(each -> System.out.println("  " + each.asString()));
        System.out.printf(
                "记录 / records: %d，每秒 / per second %d（单纯读取 / raw consumer %d）%n",
                report.path("records").asLong(),
                report.path("recordsPerSecond").asLong(),
                report.path("rawRecordsPerSecond").asLong());
        System.out.println(
                swapped ? "已切换到第 " + report.path("generation").asLong() + " 代 / swapped" : "未切换 / not swapped");
        return differences == 0 || swapped ? 0 : DIFFERENT;
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
