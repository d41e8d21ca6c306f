package io.yihu.dispatch.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of notices as a spreadsheet, with the filters of the page. */
@PageController
final class NoticeExport {
    private final NoticeReader reader;
    private final NoticeBoard board;
    private final Workbooks workbooks;

    NoticeExport(NoticeReader reader, NoticeBoard board, Workbooks workbooks) {
        this.reader = reader;
        this.board = board;
        this.workbooks = workbooks;
    }

    @Operation(summary = "导出通知台账（Excel）/ the ledger of notices as a spreadsheet")
    @GetMapping("/dispatch/exports/notices")
    void export(
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable NoticeState state,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.of(request);
        NoticeQuery query = new NoticeQuery(group == null || group.isEmpty() ? null : group, state);
        Listing<Entry, NoticeBoard.Line> list = new Listing<>(
                language.choose("通知台账", "Notices to work groups"),
                filter(query, language),
                language,
                columns(language),
                reader.list(query, null, workbooks.most() + 1),
                entry -> board.line(entry, language));
        workbooks.send(list, caller, response);
    }

    private String filter(NoticeQuery query, Language language) {
        NoticeState state = query.state();
        return Stream.of(
                        query.group() == null ? null : language.choose("群 ", "group ") + board.groupName(query.group()),
                        state == null
                                ? null
                                : language.choose("状态 ", "state ") + language.choose(state.zh(), state.en()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(language.choose("，", ", ")));
    }

    private static List<Column<NoticeBoard.Line>> columns(Language language) {
        return Stream.concat(about(language).stream(), told(language).stream()).toList();
    }

    private static List<Column<NoticeBoard.Line>> about(Language language) {
        return List.of(
                new Column<>(
                        language.choose("时间", "Time"), 17, line -> line.notice().happenedAt()),
                new Column<>(
                        language.choose("事项", "Occasion"),
                        20,
                        line -> line.notice().occasionText()),
                new Column<>(
                        language.choose("危险", "Danger"),
                        8,
                        line -> line.notice().urgent() ? language.choose("是", "yes") : null),
                new Column<>(
                        language.choose("工单号", "Ticket"),
                        20,
                        line -> line.notice().ticketId()),
                new Column<>(language.choose("单位", "Unit"), 24, NoticeBoard.Line::unit),
                new Column<>(language.choose("群", "Group"), 24, NoticeBoard.Line::group));
    }

    private static List<Column<NoticeBoard.Line>> told(Language language) {
        return List.of(
                new Column<>(
                        language.choose("状态", "State"),
                        14,
                        line -> line.notice().stateText()),
                new Column<>(
                        language.choose("原因", "Reason"),
                        36,
                        line -> line.notice().reasonText()),
                new Column<>(
                        language.choose("发出时间", "Told"),
                        17,
                        line -> line.notice().toldAt()));
    }
}
