package io.yihu.frontdoor.page;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.Target;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether the services answer, and where their interfaces are described. */
@Controller
class OperationsController {
    private static final Refusal NOT_ALLOWED = Refusal.forbidden("not-allowed", "您无权进行此操作", "You may not do this");

    private final FrontDoorProperties properties;
    private final Readers readers;
    private final RestClient http;

    OperationsController(FrontDoorProperties properties, Readers readers) {
        this.properties = properties;
        this.readers = readers;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(properties.fragmentTimeout());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @GetMapping("/operations")
    String operations(HttpServletRequest request, Model model) {
        Reader reader = readers.of(request);
        var person = reader.shell().person();
        if (person == null || !Place.OPERATION.isFor(person.roles())) {
            throw new RefusedException(NOT_ALLOWED);
        }
        Map<Target, Boolean> health = new LinkedHashMap<>();
        Stream.of(Target.values())
                .parallel()
                .map(t -> Map.entry(t, answers(t)))
                .toList()
                .forEach(e -> health.put(e.getKey(), e.getValue()));
        model.addAttribute("shell", reader.shell());
        model.addAttribute("health", health);
        return "frontdoor/operations";
    }

    @GetMapping("/api-docs")
    String documents(HttpServletRequest request, Model model) {
        model.addAttribute("shell", readers.of(request).shell());
        model.addAttribute("targets", Target.values());
        return "frontdoor/api-docs";
    }

    private boolean answers(Target target) {
        try {
            return http.get()
                    .uri(target.uri(properties.targets()) + "/actuator/health")
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }
}
