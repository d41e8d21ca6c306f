package io.yihu.dispatch;

import io.yihu.events.TicketKind;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands on a slip, in words. */
final class SlipWords {
    private static final int LONGEST = 700;
    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("yyyy-MM-dd EEEE HH:mm", Locale.CHINA).withZone(Shanghai.ZONE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd HH:mm", Locale.ENGLISH).withZone(Shanghai.ZONE);

    private SlipWords() {}

    static String kind(TicketKind kind, Language language) {
        return switch (kind) {
            case INQUIRY -> language.choose("咨询", "inquiry");
            case HELP -> language.choose("求助", "help");
            case COMPLAINT -> language.choose("投诉", "complaint");
            case REPORT -> language.choose("举报（不公开）", "report (sealed)");
            case SUGGESTION -> language.choose("建议", "suggestion");
            case PRAISE -> language.choose("表扬", "praise");
            case WITHDRAWAL -> language.choose("撤单", "withdrawal");
            case NUISANCE -> language.choose("骚扰", "nuisance");
            case INVALID -> language.choose("无效", "invalid");
        };
    }

    static String moment(Instant at, Language language) {
        return language.choose(ZH.format(at), EN.format(at));
    }

    static List<Slip.Deadline> deadlines(WorkItemLine line, Language language) {
        List<Slip.Deadline> deadlines = new ArrayList<>();
        add(deadlines, language.choose("签收", "Sign"), line.clocks().sign(), language);
        ClockView contact = line.clocks().contact();
        if (contact != null) {
            add(deadlines, language.choose("首次联系诉求人", "First contact"), contact, language);
        }
        add(deadlines, language.choose("办结答复", "Reply"), line.clocks().resolve(), language);
        deadlines.add(new Slip.Deadline(
                language.choose("对诉求人的承诺", "Promised to the caller"),
                moment(line.overlays().promisedBy(), language)));
        return deadlines;
    }

    static String dispatch(WorkItemLine line, Language language) {
        return language.choose(
                "第 " + line.dispatchNo() + " 次派单，第 " + line.round() + " 轮，" + moment(line.assignedAt(), language),
                "dispatch " + line.dispatchNo() + ", round " + line.round() + ", "
                        + moment(line.assignedAt(), language));
    }

    /** A text that leaves room on the sheet. */
    static @Nullable String fitting(@Nullable String text, Language language) {
        return text == null || text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST)
                        + language.choose("……（全文见工单页）", "… (the whole text is on the ticket's page)");
    }

    private static void add(List<Slip.Deadline> deadlines, String name, ClockView clock, Language language) {
        Instant stopped = clock.stoppedAt();
        String done = stopped == null ? "" : language.choose("（已完成）", " (done)");
        deadlines.add(new Slip.Deadline(name, moment(clock.by(), language) + done));
    }
}
