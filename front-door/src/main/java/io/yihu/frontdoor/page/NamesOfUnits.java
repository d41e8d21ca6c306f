package io.yihu.frontdoor.page;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.session.AccessToken;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.UnitNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks dispatch what units are called, with the token of whoever asks, and remembers it. */
@Component
final class NamesOfUnits implements UnitNames {
    private static final Logger log = LoggerFactory.getLogger(NamesOfUnits.class);

    private final Map<String, Unit> known = new ConcurrentHashMap<>();
    private final FrontDoorProperties properties;
    private final RestClient http;

    NamesOfUnits(FrontDoorProperties properties) {
        this.properties = properties;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(properties.fragmentTimeout());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    record Unit(String code, String nameZh, String nameEn) {}

    record UnitList(List<Unit> items) {}

    @Override
    public Optional<String> name(String code, Language language) {
        if (!known.containsKey(code)) {
            token().ifPresent(this::learn);
        }
        return Optional.ofNullable(known.get(code)).map(unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    private void learn(String token) {
        try {
            UnitList units = http.get()
                    .uri(properties.targets().dispatch() + "/api/units")
                    .header("Authorization", "Bearer " + token)
                    .retrieve()
                    .body(UnitList.class);
            if (units != null) {
                units.items().forEach(unit -> known.put(unit.code(), unit));
            }
        } catch (RestClientException e) {
            log.info("Names of units are not known yet: {}", e.toString());
        }
    }

    private static Optional<String> token() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? AccessToken.of(request.getRequest())
                : Optional.empty();
    }
}
