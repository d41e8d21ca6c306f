package io.yihu.kit.web;

import com.mongodb.MongoTimeoutException;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.trace.Correlation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One endpoint of every sort. */
@RestController
class SampleController {

    enum Urgency {
        NORMAL,
        URGENT
    }

    record Place(@NotBlank String name) {}

    record Sample(
            @NotBlank @Size(max = 20) @Nullable String title,
            @NotNull @Nullable Integer count,
            @Nullable Urgency urgency,
            @Nullable Instant happenedAt,
            @Nullable Boolean sealed,
            @Valid @Nullable List<Place> places) {}

    record Filter(@Nullable String state, @Nullable Integer year) {}

    @PostMapping("/api/samples")
    ResponseEntity<Sample> create(@Valid @RequestBody Sample sample) {
        return ResponseEntity.status(201).eTag(ETag.of(1)).body(sample);
    }

    @GetMapping("/api/samples")
    Page<String> list(
            PageRequest page, @ModelAttribute Filter filter, @RequestParam(defaultValue = "NORMAL") Urgency urgency) {
        return new Page<>(List.of(page.limit() + " after " + page.after(), urgency.name()), "next");
    }

    @GetMapping("/api/samples/{number}")
    Map<String, Object> one(@PathVariable int number) {
        return Map.of("number", number, "correlationId", String.valueOf(Correlation.current()));
    }

    @PostMapping("/api/samples/{number}/sign")
    CommandHeaders sign(@PathVariable int number, CommandHeaders headers, Caller caller) {
        if (headers.ifMatch() != null && headers.ifMatch() != 7) {
            throw new RefusedException(Refusal.staleVersion("stale-version", "版本已过期", "Stale version"));
        }
        if (!caller.mayActFor("street-" + number)) {
            throw new RefusedException(Refusal.forbidden("other-unit", "不是本单位的工单", "Another unit's ticket"));
        }
        return headers;
    }

    @GetMapping("/api/callers/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/api/open")
    Map<String, String> open() {
        return Map.of("open", "yes");
    }

    @GetMapping("/api/tickets/{ticketId}/fault")
    String faultOf(@PathVariable String ticketId) {
        throw new IllegalStateException("fault of a ticket");
    }

    @GetMapping("/api/faults/{kind}")
    String fault(@PathVariable String kind) {
        throw switch (kind) {
            case "store" -> new MongoTimeoutException("No server chosen by secret-host:27017");
            case "rule" -> new RefusedException(Refusal.rule("no-such-unit", "unit", "没有该单位", "No such unit"));
            default -> new IllegalStateException("secret of the house");
        };
    }
}
