package io.yihu.dispatch.paper;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends any list as a spreadsheet (.xlsx): the one way out for all of them. Rows are made and written one after the other;
 * a list longer than the maximum is refused as a whole, as half a list looks like a whole one.
 */
@Component
public final class Workbooks {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(Shanghai.ZONE);

    private final Clock clock;
    private final int most;

    Workbooks(Clock clock, @Value("${yihu.dispatch.export-rows:10000}") int most) {
        this.clock = clock;
        this.most = most;
    }

    /** How many rows one file may have. */
    public int most() {
        return most;
    }

    /**
     * Answers with the list.
     *
     * @throws RefusedException with 413 where it has more than {@link #most} entries; nothing has been sent then
     */
    public void send(Listing<?, ?> list, Caller caller, HttpServletResponse response) throws IOException {
        if (list.entries().size() > most) {
            throw new RefusedException(tooLong());
        }
        Instant now = clock.instant();
        String name = list.title().replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + "-" + NAMED.format(now) + ".xlsx";
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        SheetWriter.write(list, new SheetWriter.Made(caller.subject(), now), response.getOutputStream());
    }

    private Refusal tooLong() {
        return Refusal.tooLarge(
                "too-many-rows",
                "一次最多导出 " + most + " 行。请选择单位、视图或地点后再导出。",
                "One file holds at most " + most + " rows. Choose a unit, a view or a place, and export that.");
    }
}
