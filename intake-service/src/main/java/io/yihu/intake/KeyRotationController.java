package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.vault.KeyRotation;
import io.yihu.intake.vault.KeyRotation.Progress;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the keys of the vault over, in two steps, so that instances that were writing have come to rest in between. */
@RestController
final class KeyRotationController {
    private final KeyRotation rotation;

    KeyRotationController(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Operation(summary = "轮换诉求人信息的密钥：新增密钥并全部重新加密 / add a key and encrypt all callers anew")
    @PostMapping("/api/vault/rotate")
    Progress rotate() {
        return rotation.rotate();
    }

    @Operation(summary = "停用旧密钥（已无字段使用时）/ forget the older keys once nothing needs them")
    @PostMapping("/api/vault/retire")
    Progress retire() {
        return rotation.retire();
    }
}
