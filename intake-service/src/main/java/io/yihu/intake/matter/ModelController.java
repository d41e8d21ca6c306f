package io.yihu.intake.matter;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was learned of closed tickets, over HTTP. */
@RestController
@RequestMapping("/api/matter-models")
final class ModelController {
    private final TrainingDesk desk;

    ModelController(TrainingDesk desk) {
        this.desk = desk;
    }

    /**
     * All versions.
     *
     * @param active the one that is switched on; 0 for the lexicon alone
     * @param models the newest first
     */
    record Models(Integer active, List<Trained> models) {}

    @Operation(summary = "列出模型版本 / all versions of what was learned, and which is switched on")
    @GetMapping
    Models all() {
        return new Models(desk.activeVersion(), desk.all());
    }

    @Operation(summary = "一个模型版本 / one version, also while it is being learned")
    @GetMapping("/{version}")
    Trained one(@PathVariable Integer version) {
        return desk.find(version);
    }

    @Operation(summary = "用已结工单训练 / learn of closed tickets; switched on if at least as good as what is on")
    @PostMapping
    ResponseEntity<Trained> train() {
        return ResponseEntity.accepted().body(desk.begin());
    }

    @Operation(summary = "启用或回退到一个版本，0 为只用词库 / switch a version on, also an earlier one; 0 for the lexicon alone")
    @PostMapping("/{version}/activate")
    Models activate(@PathVariable Integer version) {
        desk.activate(version);
        return all();
    }
}
