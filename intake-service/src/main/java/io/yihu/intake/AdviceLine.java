package io.yihu.intake;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Risk;
import io.yihu.intake.matter.Advice;
import io.yihu.intake.matter.Alarm;
import io.yihu.intake.matter.Proposal;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of advice as an agent reads it.
 *
 * @param field of the form that it speaks of
 * @param value what that field would get
 * @param name what people call that
 * @param why how sure, because of which words, from where
 * @param others what else it may be; empty where there is nothing else
 */
record AdviceLine(String field, String value, String label, String name, String why, String others) {
    private static final int HUNDRED = 100;

    /** What to know at once. */
    record AlarmLine(String name, boolean danger, String words) {}

    static List<AdviceLine> of(Advice advice, Names names, Language language) {
        List<AdviceLine> lines = new ArrayList<>();
        add(
                lines,
                "kind",
                language.choose("类型", "Kind"),
                advice.kind(),
                language,
                kind -> TicketWords.kind(TicketKind.valueOf(kind), language));
        add(
                lines,
                "category",
                language.choose("分类", "Category"),
                advice.category(),
                language,
                code -> named(names.category(code), language));
        add(
                lines,
                "urgency",
                language.choose("紧急程度", "Urgency"),
                advice.urgency(),
                language,
                urgency -> TicketWords.urgency(Urgency.valueOf(urgency), language));
        return List.copyOf(lines);
    }

    static List<AlarmLine> alarms(Advice advice, Language language) {
        return advice.alarms().stream()
                .map(alarm -> new AlarmLine(risk(alarm.risk(), language), alarm.danger(), words(alarm, language)))
                .toList();
    }

    private static void add(
            List<AdviceLine> lines,
            String field,
            String label,
            @Nullable Proposal proposal,
            Language language,
            UnaryOperator<String> name) {
        if (proposal != null) {
            lines.add(new AdviceLine(
                    field,
                    proposal.value(),
                    label,
                    name.apply(proposal.value()),
                    why(proposal, language),
                    others(proposal, name)));
        }
    }

    private static String why(Proposal proposal, Language language) {
        String sure = Math.round(proposal.confidence() * HUNDRED) + "%";
        String from = proposal.origin() == Proposal.Origin.LEARNED
                ? language.choose("据已结工单，把握 ", "from closed tickets, sure to ") + sure
                : language.choose("据词库", "from the lexicon");
        return proposal.reasons().isEmpty()
                ? from
                : language.choose("提到 ", "it says ")
                        + String.join("、", proposal.reasons())
                        + language.choose("；", "; ")
                        + from;
    }

    private static String others(Proposal proposal, UnaryOperator<String> name) {
        return proposal.alternatives().stream()
                .map(guess -> name.apply(guess.label()))
                .collect(Collectors.joining("、"));
    }

    private static String words(Alarm alarm, Language language) {
        return language.choose("提到 ", "it says ") + String.join("、", alarm.words());
    }

    private static String named(Named named, Language language) {
        return language.choose(named.zh(), named.en());
    }

    private static String risk(Risk risk, Language language) {
        return switch (risk) {
            case LIFE -> language.choose("危及生命", "Life in danger");
            case PROPERTY -> language.choose("危及财产", "Property in danger");
            case SELF_HARM -> language.choose("轻生", "Self-harm");
            case THREAT -> language.choose("威胁他人", "A threat to others");
            case GATHERING -> language.choose("人员聚集", "People gathering");
        };
    }
}
