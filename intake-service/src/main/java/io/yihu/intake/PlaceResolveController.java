package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.where.Resolution;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which places words or coordinates may mean. Asked by POST: what people say of places does not belong into addresses. */
@RestController
final class PlaceResolveController {
    private static final Refusal NOTHING =
            Refusal.malformed("required", "text", "须给出文字或坐标", "A text or coordinates are required");

    private final PlaceDesk desk;

    PlaceResolveController(PlaceDesk desk) {
        this.desk = desk;
    }

    /** @param confident whether the first would be taken without a person */
    record ResolveAnswer(boolean confident, List<PlaceCandidate> candidates) {}

    @Operation(summary = "从文字和坐标找地点 / places that words or coordinates may mean, with reasons and alternatives")
    @PostMapping("/api/places/resolve")
    ResolveAnswer resolve(@Valid @RequestBody ResolveRequest request) {
        if (request.text() == null && request.coordinates() == null) {
            throw new RefusedException(NOTHING);
        }
        Resolution found = desk.resolve(request.text(), request.point());
        return new ResolveAnswer(found.confident(), desk.answer(found));
    }
}
