package io.yihu.frontdoor.page;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.Target;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.Place;
import io.yihu.kit.shell.Shell;
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
        Map<String, Boolean> health = new LinkedHashMap<>();
        Stream.of(Target.values())
                .parallel()
                .map(target -> Map.entry(name(target, reader.shell()), answers(target)))
                .toList()
                .forEach(entry -> health.put(entry.getKey(), entry.getValue()));
        model.addAttribute("shell", reader.shell());
        model.addAttribute("health", health);
        return "frontdoor/operations";
    }

    @GetMapping("/api-docs")
    String documents(HttpServletRequest request, Model model) {
        model.addAttribute("shell", readers.of(request).shell());
        model.addAttribute("targets", Target.values());
        model.addAttribute("identity", properties.targets().identity() != null);
        return "frontdoor/api-docs";
    }

    private static String name(Target target, Shell shell) {
        Place place = Place.valueOf(target.name());
        return shell.say(place.zh() + " " + target.path(), place.en());
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
