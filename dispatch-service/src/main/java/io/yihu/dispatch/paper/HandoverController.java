package io.yihu.dispatch.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import io.yihu.kit.web.Page;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The handover from shift to shift. */
@RestController
@RequestMapping("/api/handovers")
final class HandoverController {
    private final Handovers handovers;
    private final HandoverDesk desk;
    private final Clock clock;

    HandoverController(Handovers handovers, HandoverDesk desk, Clock clock) {
        this.handovers = handovers;
        this.desk = desk;
        this.clock = clock;
    }

    /** Two weeks of handovers, the newest first; {@code next} is the day before them. */
    @Operation(summary = "交接班记录 / the handovers of two weeks")
    @GetMapping
    Page<HandoverView> list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate after) {
        LocalDate last = after == null ? LocalDate.ofInstant(clock.instant(), Shanghai.ZONE) : after;
        return new Page<>(
                handovers.until(last).stream().map(HandoverView::of).toList(),
                last.minusDays(Handovers.DAYS).toString());
    }

    @Operation(summary = "一次交接班 / one handover")
    @GetMapping("/{handoverId}")
    ResponseEntity<HandoverView> one(@PathVariable String handoverId) {
        return answer(
                ResponseEntity.ok(),
                handovers.find(handoverId).orElseThrow(() -> new RefusedException(Handover.UNKNOWN)));
    }

    @Operation(summary = "交班 / hand a shift over")
    @PostMapping
    ResponseEntity<HandoverView> handOver(
            Caller caller, CommandHeaders headers, @Valid @RequestBody HandoverRequest request) {
        Stored<Handover> stored = desk.handOver(request.shift(), request.remark(), caller, headers);
        return answer(ResponseEntity.created(URI.create("/api/handovers/" + stored.id())), stored);
    }

    @Operation(summary = "接班 / take a shift over")
    @PostMapping("/{handoverId}/accept")
    ResponseEntity<HandoverView> accept(@PathVariable String handoverId, Caller caller, CommandHeaders headers) {
        return answer(ResponseEntity.ok(), desk.accept(handoverId, caller, headers));
    }

    private static ResponseEntity<HandoverView> answer(ResponseEntity.BodyBuilder answer, Stored<Handover> stored) {
        return answer.eTag(ETag.of(stored.version())).body(HandoverView.of(stored));
    }
}
