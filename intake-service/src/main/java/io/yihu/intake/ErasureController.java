package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.security.Caller;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forgets callers. The number is in the body, never in an address. */
@RestController
final class ErasureController {
    private final ErasureDesk desk;

    ErasureController(ErasureDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "按人或按工单删除已结工单的诉求人信息和原话 / forget the caller and the words of ended tickets")
    @PostMapping("/api/erasures")
    ErasureReceipt erase(@Valid @RequestBody ErasureRequest request, Caller caller) {
        return desk.erase(request, caller);
    }
}
