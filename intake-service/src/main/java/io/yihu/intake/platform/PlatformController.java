package io.yihu.intake.platform;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platforms;
import io.yihu.intake.platform.PlatformDesk.Results;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of platforms, in their own fields and codes. */
@RestController
final class PlatformController {
    private static final String SUMMARY =
            "平台以自己的字段和代码报送工单 / a platform hands in one order or up to 100 in its own fields and codes, known by its number there";

    private final PlatformDesk desk;
    private final PlatformAnswers answers;

    PlatformController(PlatformDesk desk, PlatformAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @Operation(summary = SUMMARY)
    @PostMapping(
            path = PlatformAccess.ORDERS,
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                "application/*+json",
                "application/*+xml",
                "text/*",
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ResponseEntity<String> take(
            @PathVariable String platform, @RequestBody(required = false) byte[] body, HttpServletRequest request) {
        return take(platform, new Arrived(request::getHeader, body == null ? new byte[0] : body, null), request);
    }

    @Operation(summary = SUMMARY)
    @PostMapping(path = PlatformAccess.ORDERS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> takeForm(
            @PathVariable String platform, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        return take(platform, new Arrived(request::getHeader, new byte[0], Map.copyOf(sent)), request);
    }

    private ResponseEntity<String> take(String code, Arrived arrived, HttpServletRequest request) {
        Language language = Language.of(request);
        Platforms platforms = desk.platforms();
        Platform platform = desk.known(platforms, code);
        List<AnswerRow> rows = platforms.answers(platform);
        try {
            Results results = desk.take(platforms, platform, arrived);
            return results.several()
                    ? answers.several(platform, rows, results.orders(), language)
                    : answers.one(platform, rows, results.orders().get(0), language);
        } catch (RefusedException refused) {
            return answers.refused(platform, rows, Told.refused(null, refused.refusals()), language);
        }
    }
}
