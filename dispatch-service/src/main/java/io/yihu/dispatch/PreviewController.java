package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines that nobody was given yet. */
@RestController
final class PreviewController {
    private final PreviewReader reader;

    PreviewController(PreviewReader reader) {
        this.reader = reader;
    }

    @Operation(summary = "期限预览 / what the clocks of a dispatch would be, and the days they skip")
    @GetMapping("/api/deadlines/preview")
    PreviewView preview(
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String round) {
        return PreviewView.of(reader.preview(new PreviewForm(urgency, from, round)));
    }
}
