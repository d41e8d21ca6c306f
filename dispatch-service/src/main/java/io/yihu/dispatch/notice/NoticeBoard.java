package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of notices together. */
@Component
final class NoticeBoard {
    private static final int PAGE = 50;

    private final NoticeReader reader;
    private final NoticeLedger ledger;
    private final NoticeDesk desk;
    private final Robot robot;
    private final NoticeWords words;

    NoticeBoard(NoticeReader reader, NoticeLedger ledger, NoticeDesk desk, Robot robot, NoticeWords words) {
        this.reader = reader;
        this.ledger = ledger;
        this.desk = desk;
        this.robot = robot;
        this.words = words;
    }

    /** A row of the ledger with names. */
    record Line(NoticeView notice, String group, String unit) {}

    void fill(Model model, NoticeQuery query, @Nullable NoticeCursor after, Language language) {
        NoticeRules rules = desk.rules();
        List<Entry> found = reader.list(query, after, PAGE + 1);
        List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("groups", groups(rules, language));
        model.addAttribute("states", NoticeState.values());
        model.addAttribute("query", query);
        model.addAttribute(
                "lines",
                shown.stream().map(entry -> line(entry, rules, language)).toList());
        model.addAttribute(
                "next",
                found.size() > PAGE ? NoticeCursor.behind(shown.get(PAGE - 1)).text() : null);
    }

    private List<GroupLine> groups(NoticeRules rules, Language language) {
        return rules.groups().stream()
                .map(group -> GroupLine.of(
                        group,
                        rules.channelOf(group),
                        language,
                        new GroupLine.Standing(
                                units(group, language), robot.connected(group), ledger.waiting(group.code()))))
                .toList();
    }

    private String units(NoticeGroup group, Language language) {
        return group.units().isEmpty()
                ? language.choose("全部单位", "all units")
                : group.units().stream()
                        .map(unit -> words.unit(unit, language))
                        .collect(Collectors.joining(language.choose("、", ", ")));
    }

    /** A row of the ledger. */
    Line line(Entry entry, Language language) {
        return line(entry, desk.rules(), language);
    }

    /** What a group is called; one that is set up no more by its code. */
    String groupName(String code) {
        return desk.rules().group(code).map(NoticeGroup::nameZh).orElse(code);
    }

    private Line line(Entry entry, NoticeRules rules, Language language) {
        NoticeView view = NoticeView.of(entry, language);
        return new Line(
                view,
                rules.group(view.group()).map(NoticeGroup::nameZh).orElse(view.group()),
                words.unit(view.unit(), language));
    }
}
