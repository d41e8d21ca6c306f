package io.yihu.frontdoor.page;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.Target;
import io.yihu.kit.shell.ShellHeaders;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Fetches parts of pages, several at a time, and never waits long for one: a page goes on without it. */
@Component
final class FragmentClient implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(FragmentClient.class);
    private static final int WORKERS = 64;

    private final FrontDoorProperties properties;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final RestClient http;

    FragmentClient(FrontDoorProperties properties) {
        this.properties = properties;
        Duration patience = properties.fragmentTimeout();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build());
        requests.setReadTimeout(patience);
        this.http = RestClient.builder()
                .requestFactory(requests)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    /** Begins to fetch; the path is of the service's own, filled with the variables. */
    CompletableFuture<Fragment> begin(Target target, Reader reader, String path, Object... variables) {
        return CompletableFuture.supplyAsync(() -> fetch(target, reader, path, variables), workers);
    }

    private Fragment fetch(Target target, Reader reader, String path, Object... variables) {
        try {
            var answer = http.get()
                    .uri(target.uri(properties.targets()) + path, variables)
                    .accept(MediaType.TEXT_HTML)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + reader.token())
                    .header(HttpHeaders.ACCEPT_LANGUAGE, reader.shell().lang())
                    .header(ShellHeaders.CSRF, String.valueOf(reader.shell().csrf()))
                    .header("HX-Request", "true")
                    .retrieve()
                    .toEntity(String.class);
            int status = answer.getStatusCode().value();
            if (status == 403 || status == 404) {
                return Fragment.absent(target);
            }
            String html = answer.getBody();
            return status == 200 && html != null
                    ? Fragment.of(target, html, businessTime(answer.getHeaders()))
                    : Fragment.away(target);
        } catch (RestClientException e) {
            log.warn("A page goes on without {}: {}", target.path(), e.toString());
            return Fragment.away(target);
        }
    }

    private static @Nullable Instant businessTime(HttpHeaders answered) {
        String time = answered.getFirst("X-Business-Time");
        return time == null ? null : Instant.parse(time);
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
