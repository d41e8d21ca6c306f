package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.notice.Message;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.events.EventJson;
import io.yihu.events.UnreadableEvent;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How robots are spoken to: a template must be JSON whatever text comes into it. */
final class NoticeTemplatesTable {
    private static final int LEAST_BYTES = 500;
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_MINUTES = 60;
    private static final Message TRYING = new Message("\"题\"\\", "\"文\"\\\n");

    private NoticeTemplatesTable() {}

    static List<Placed<NoticeChannel>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        return RowReader.readAll(table, findings, NoticeTemplatesTable::channel);
    }

    private static @Nullable NoticeChannel channel(RowReader row) {
        String field = row.optional("answerField");
        String ok = row.optional("answerOk");
        if ((field == null) != (ok == null)) {
            row.wrong("answerOk", "missing", "应答字段和成功值要么都填，要么都不填", "Fill in both answerField and answerOk, or neither");
        }
        NoticeChannel channel = new NoticeChannel(
                row.code("code"),
                row.text("nameZh"),
                row.optional("nameEn"),
                row.text("body"),
                row.number("maxBytes", LEAST_BYTES, MOST_BYTES),
                field,
                ok,
                row.list("busyCodes"),
                row.number("busyMinutes", 1, MOST_MINUTES),
                row.oneOf("signing", NoticeChannel.Signing.class));
        checkTemplate(row, channel);
        return row.flawless() ? channel : null;
    }

    private static void checkTemplate(RowReader row, NoticeChannel channel) {
        if (!channel.body().isEmpty() && !(channel.body().contains(NoticeChannel.TEXT) && json(channel))) {
            row.wrong(
                    "body",
                    "not-a-template",
                    "消息模板应为 JSON，并在引号内写有 ${text}（标题写 ${title}）",
                    "A template is JSON with ${text}, and perhaps ${title}, between quotation marks");
        }
    }

    private static boolean json(NoticeChannel channel) {
        try {
            EventJson.read(channel.fill(TRYING).getBytes(StandardCharsets.UTF_8), Map.class);
            return true;
        } catch (UnreadableEvent e) {
            return false;
        }
    }

    static List<String> cells(NoticeChannel channel) {
        return Arrays.asList(
                channel.code(),
                channel.nameZh(),
                Cells.of(channel.nameEn()),
                channel.body(),
                Cells.of(channel.maxBytes()),
                Cells.of(channel.answerField()),
                Cells.of(channel.answerOk()),
                Cells.list(channel.busyCodes()),
                Cells.of(channel.busyMinutes()),
                channel.signing().name());
    }
}
