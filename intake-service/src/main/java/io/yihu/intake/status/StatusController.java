package io.yihu.intake.status;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The state of a ticket for its caller. A POST, so that the code stands in no address and no log. */
@RestController
final class StatusController {
    private final StatusDesk desk;

    StatusController(StatusDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "凭工单号和查询码查询进度 / how far a ticket is, by its number and query code; without signing in")
    @PostMapping("/api/status")
    ResponseEntity<StatusAnswer> look(@Valid @RequestBody StatusRequest asked) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.look(asked));
    }
}
