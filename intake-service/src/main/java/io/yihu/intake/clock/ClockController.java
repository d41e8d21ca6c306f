package io.yihu.intake.clock;

import io.yihu.kit.time.ClockView;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The business clock over HTTP. {@code /actuator/clock} of each service says whether it has heard of a setting. */
@RestController
@RequestMapping("/api/clock")
final class ClockController {
    private final ClockDesk desk;

    ClockController(ClockDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ClockView show() {
        return desk.show();
    }

    @PostMapping
    ClockView change(@Valid @RequestBody ClockRequest request) {
        return desk.change(request.change());
    }
}
