package io.yihu.kit.setup;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.SetupReport.Outcome;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import io.yihu.kit.web.Page;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The set-up over HTTP. A service gives it a path and a bean. Folders travel as ZIP files. */
public abstract class SetupResource {
    private static final String ZIP = "application/zip";

    private final Setup<?> setup;

    /** For this set-up. */
    protected SetupResource(Setup<?> setup) {
        this.setup = setup;
    }

    /** What a folder would change, and everything that is wrong with it. Changes nothing. */
    @PostMapping(path = "/check", consumes = ZIP)
    public SetupReport check(@RequestBody byte[] body) {
        return setup.check(SetupZip.unpack(body));
    }

    /** Takes a folder over: 201 with a new version, 200 where it is the version that counts, 422 with every error. */
    @PostMapping(path = "/versions", consumes = ZIP)
    public ResponseEntity<SetupReport> accept(@RequestBody byte[] body, Caller caller, CommandHeaders headers) {
        SetupReport report = setup.accept(SetupZip.unpack(body), caller.subject(), headers.ifMatch());
        if (report.outcome() == Outcome.REFUSED) {
            throw new RefusedException(SetupRefusals.of(report.findings()));
        }
        return ResponseEntity.status(report.outcome() == Outcome.ACTIVATED ? 201 : 200)
                .eTag(ETag.of(report.version() == null ? report.current() : report.version()))
                .body(report);
    }

    /** Every version, the newest first. */
    @GetMapping("/versions")
    public Page<SetupLine> versions() {
        return new Page<>(SetupLine.of(setup.all(), setup.counting()), null);
    }

    /** The version that counts. */
    @GetMapping("/versions/current")
    public ResponseEntity<SetupLine> current() {
        int counting = setup.counting();
        List<SetupLine> lines = SetupLine.of(setup.all(), counting);
        return lines.stream()
                .filter(line -> line.number() == counting)
                .findFirst()
                .map(line -> ResponseEntity.ok().eTag(ETag.of(counting)).body(line))
                .orElseThrow(() -> new RefusedException(SetupRefusals.UNKNOWN_VERSION));
    }

    /** The files of a version, {@code current} for the one that counts. */
    @GetMapping(path = "/versions/{number}/files", produces = ZIP)
    public byte[] files(@PathVariable String number) {
        return setup.files(number(number))
                .map(SetupZip::pack)
                .orElseThrow(() -> new RefusedException(SetupRefusals.UNKNOWN_VERSION));
    }

    private int number(String text) {
        if (text.equals("current")) {
            return setup.counting();
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new RefusedException(Refusal.malformed(
                    "malformed-parameter", "number", "版本号应为正整数或 current", "A version is a number or current"));
        }
        return Integer.parseInt(text);
    }
}
