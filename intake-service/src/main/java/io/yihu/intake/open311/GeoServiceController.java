package io.yihu.intake.open311;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.open311.Bodies.Discovery;
import io.yihu.intake.open311.Bodies.Endpoint;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be reported, and where. Parameters of other houses are overlooked, as clients send them everywhere. */
@RestController
@RequestMapping("/open311/v2")
final class GeoServiceController {
    private static final String STANDARD = "http://wiki.open311.org/GeoReport_v2";
    private static final String CHANGESET = "2026-11-30T00:00:00+08:00";

    private final GeoServices services;
    private final GeoAnswers answers;
    private final Jurisdiction jurisdiction;
    private final Open311Properties properties;

    GeoServiceController(
            GeoServices services, GeoAnswers answers, Jurisdiction jurisdiction, Open311Properties properties) {
        this.services = services;
        this.answers = answers;
        this.jurisdiction = jurisdiction;
        this.properties = properties;
    }

    @Operation(summary = "Open311：入口说明 / where the interface is")
    @GetMapping("/discovery" + Format.PATTERN)
    ResponseEntity<String> discovery(@PathVariable String format, @RequestParam Map<String, String> sent) {
        Endpoint endpoint = new Endpoint(
                STANDARD,
                properties.base().resolve("/open311/v2"),
                CHANGESET,
                "production",
                List.of("text/xml", "application/json"));
        Discovery discovery = new Discovery(
                CHANGESET,
                properties.contact(),
                "向管理员申请密钥 / ask the administrator for a key: " + properties.contact(),
                List.of(endpoint));
        return answers.write(Format.of(format), 200, "discovery", discovery);
    }

    @Operation(summary = "Open311：可上报的事项 / what may be reported")
    @GetMapping("/services" + Format.PATTERN)
    ResponseEntity<String> services(@PathVariable String format, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent);
        return answers.write(Format.of(format), 200, "services", services.all());
    }

    @Operation(summary = "Open311：事项的附加问题 / what else may be said of a matter")
    @GetMapping("/services/{code}" + Format.PATTERN)
    ResponseEntity<String> definition(
            @PathVariable String code, @PathVariable String format, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent);
        return answers.write(Format.of(format), 200, "service_definition", services.definition(code));
    }
}
