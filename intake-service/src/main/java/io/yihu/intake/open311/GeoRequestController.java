package io.yihu.intake.open311;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.open311.Bodies.Taken;
import io.yihu.intake.open311.Bodies.Token;
import io.yihu.intake.open311.GeoHouse.GeoTaken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports of apps, and how far they are. */
@RestController
@RequestMapping("/open311/v2")
final class GeoRequestController {
    private static final String REQUESTS = "service_requests";
    private static final String KEY = "api_key";

    private final GeoDesk desk;
    private final GeoServices services;
    private final GeoAnswers answers;
    private final Jurisdiction jurisdiction;

    GeoRequestController(GeoDesk desk, GeoServices services, GeoAnswers answers, Jurisdiction jurisdiction) {
        this.desk = desk;
        this.services = services;
        this.answers = answers;
        this.jurisdiction = jurisdiction;
    }

    @Operation(summary = "Open311：上报 / report; sent again on the same day it is the same ticket")
    @PostMapping(path = "/requests" + Format.PATTERN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> report(@PathVariable String format, @RequestParam MultiValueMap<String, String> sent) {
        String source = desk.reporting(sent.getFirst(KEY));
        jurisdiction.check(sent.toSingleValueMap());
        GeoOrder order = GeoOrder.of(source, sent);
        services.known(order.required("service_code"));
        GeoTaken taken = desk.take(order);
        Taken told = new Taken(
                taken.ticketId(),
                "已受理，查询码 " + taken.queryCode() + "，可凭工单号查询进度 / taken; the number and the code " + taken.queryCode()
                        + " show how far it is");
        return answers.write(Format.of(format), taken.fresh() ? 201 : 200, REQUESTS, List.of(told));
    }

    @Operation(summary = "Open311：查询上报件 / how far reports are")
    @GetMapping("/requests" + Format.PATTERN)
    ResponseEntity<String> some(@PathVariable String format, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent);
        return answers.write(
                Format.of(format), 200, REQUESTS, desk.some(RequestQuery.of(sent, desk.now()), sent.get(KEY)));
    }

    @Operation(summary = "Open311：一件上报件 / how far a report is")
    @GetMapping("/requests/{id}" + Format.PATTERN)
    ResponseEntity<String> one(
            @PathVariable String id, @PathVariable String format, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent);
        return answers.write(Format.of(format), 200, REQUESTS, List.of(desk.one(id, key(sent))));
    }

    @Operation(summary = "Open311：令牌换工单号 / the number behind a token; here they are the same")
    @GetMapping("/tokens/{token}" + Format.PATTERN)
    ResponseEntity<String> token(
            @PathVariable String token, @PathVariable String format, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent);
        String id = desk.one(token, key(sent)).id();
        return answers.write(Format.of(format), 200, REQUESTS, List.of(new Token(id, token)));
    }

    private static @Nullable String key(Map<String, String> sent) {
        return sent.get(KEY);
    }
}
