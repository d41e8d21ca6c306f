package io.yihu.dispatch;

import io.yihu.events.SummonsAnswer;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 吹哨报到: the street's whistle and what summoned units answer, each answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}")
final class WhistleController {
    private final WhistleDesk desk;
    private final WorkItemReader reader;

    WhistleController(WhistleDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/whistle")
    ResponseEntity<WorkItemLine> blow(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody WhistleRequest request) {
        return reader.answer(desk.blow(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/whistle/findings")
    ResponseEntity<WorkItemLine> agree(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody FindingsRequest request) {
        return reader.answer(desk.agree(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/whistle/end")
    ResponseEntity<WorkItemLine> end(@PathVariable String ticketId, Caller caller, CommandHeaders headers) {
        return reader.answer(desk.end(new Call(ticketId, caller, headers)), caller);
    }

    @PostMapping("/whistle/ratings")
    ResponseEntity<WorkItemLine> rate(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody RatingRequest request) {
        return reader.answer(desk.rate(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/summons/report-in")
    ResponseEntity<WorkItemLine> reportIn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable AnswerRequest request) {
        return reader.answer(
                desk.answer(
                        new Call(ticketId, caller, headers), SummonsAnswer.REPORTED, AnswerRequest.orEmpty(request)),
                caller);
    }

    @PostMapping("/summons/refuse")
    ResponseEntity<WorkItemLine> refuse(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody AnswerRequest request) {
        return reader.answer(desk.answer(new Call(ticketId, caller, headers), SummonsAnswer.REFUSED, request), caller);
    }

    @PostMapping("/summons/done")
    ResponseEntity<WorkItemLine> done(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody AnswerRequest request) {
        return reader.answer(desk.done(new Call(ticketId, caller, headers), request), caller);
    }
}
