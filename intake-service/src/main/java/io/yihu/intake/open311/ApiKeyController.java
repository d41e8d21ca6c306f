package io.yihu.intake.open311;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who hands out keys to apps. */
@RestController
@RequestMapping("/api/open311-keys")
final class ApiKeyController {
    private static final Refusal NO_KEY =
            Refusal.notFound("no-such-key", "该来源没有有效的密钥", "This source has no key that counts");

    private final ApiKeys keys;
    private final Clock clock;

    ApiKeyController(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Which app.
     *
     * @param source its code, published with its tickets
     */
    record Wanted(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]*")
            String source) {}

    /** The key, told this once. */
    record Issued(String source, String apiKey) {
        @Override
        public String toString() {
            return "Issued[***]";
        }
    }

    /** How many no longer count. */
    record Withdrawn(String source, long keys) {}

    @Operation(summary = "发放 Open311 密钥，只显示一次 / a key for an app, shown once")
    @PostMapping
    ResponseEntity<Issued> issue(@Valid @RequestBody Wanted wanted, Caller caller) {
        String key = keys.issue(wanted.source(), caller.subject(), clock.instant());
        return ResponseEntity.status(201).cacheControl(CacheControl.noStore()).body(new Issued(wanted.source(), key));
    }

    @Operation(summary = "Open311 密钥清单 / the keys handed out")
    @GetMapping
    List<ApiKeys.Told> all() {
        return keys.all();
    }

    @Operation(summary = "停用一个来源的全部密钥 / withdraw the keys of an app")
    @PostMapping("/{source}/withdraw")
    Withdrawn withdraw(@PathVariable String source) {
        long withdrawn = keys.withdraw(source, clock.instant());
        if (withdrawn == 0) {
            throw new RefusedException(NO_KEY);
        }
        return new Withdrawn(source, withdrawn);
    }
}
