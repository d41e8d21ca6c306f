package io.yihu.intake.matter;

import io.yihu.events.Urgency;
import io.yihu.intake.domain.Lexicon;
import io.yihu.intake.domain.Meaning;
import io.yihu.intake.domain.Mentioned;
import io.yihu.intake.domain.Risk;
import io.yihu.intake.matter.Proposal.Origin;
import io.yihu.intake.matter.learn.Guess;
import io.yihu.intake.matter.learn.Model;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes advice of a text: what was learned has the word on category and kind, the lexicon on all else. Pure. */
public final class Advising {
    private static final int REASONS = 4;
    private static final int ALTERNATIVES = 3;

    /** As if so much were said for something else: a single word is not sure. */
    private static final double DOUBT = 2;

    private Advising() {}

    /** @param known whether a category may still be given */
    public static Advice of(String text, Lexicon lexicon, @Nullable Learned learned, Predicate<String> known) {
        List<Mentioned> mentioned = lexicon.look(text);
        List<Alarm> alarms = of(mentioned, Meaning.RISK).stream()
                .map(risk -> new Alarm(Risk.valueOf(risk.value()), risk.heaviest() >= Lexicon.DANGER, risk.words()))
                .toList();
        Proposal category = learned == null ? null : ofModel(text, learned.category(), known);
        Proposal kind = learned == null || learned.kind() == null ? null : ofModel(text, learned.kind(), any -> true);
        return new Advice(
                kind == null ? ofWords(of(mentioned, Meaning.KIND)) : kind,
                category == null ? ofWords(of(mentioned, Meaning.CATEGORY)) : category,
                urgency(mentioned, alarms),
                alarms,
                learned == null ? 0 : learned.version());
    }

    private static List<Mentioned> of(List<Mentioned> mentioned, Meaning meaning) {
        return mentioned.stream().filter(each -> each.meaning() == meaning).toList();
    }

    private static @Nullable Proposal urgency(List<Mentioned> mentioned, List<Alarm> alarms) {
        List<String> dangerous = alarms.stream()
                .filter(Alarm::danger)
                .flatMap(alarm -> alarm.words().stream())
                .toList();
        return dangerous.isEmpty()
                ? ofWords(of(mentioned, Meaning.URGENCY))
                : new Proposal(Urgency.DANGER.name(), 1, Origin.LEXICON, dangerous, List.of());
    }

    private static @Nullable Proposal ofWords(List<Mentioned> mentioned) {
        if (mentioned.isEmpty()) {
            return null;
        }
        double all = DOUBT + mentioned.stream().mapToInt(Mentioned::weight).sum();
        List<Guess> guesses = mentioned.stream()
                .map(each -> new Guess(each.value(), each.weight() / all))
                .toList();
        return proposal(guesses, Origin.LEXICON, mentioned.get(0).words());
    }

    private static @Nullable Proposal ofModel(String text, Model model, Predicate<String> known) {
        List<Guess> guesses = model.guess(text).stream()
                .filter(guess -> known.test(guess.label()))
                .toList();
        return guesses.isEmpty()
                ? null
                : proposal(
                        guesses,
                        Origin.LEARNED,
                        model.reasons(text, guesses.get(0).label(), REASONS));
    }

    private static Proposal proposal(List<Guess> guesses, Origin origin, List<String> reasons) {
        Guess best = guesses.get(0);
        return new Proposal(
                best.label(),
                best.confidence(),
                origin,
                reasons.stream().limit(REASONS).toList(),
                guesses.stream().skip(1).limit(ALTERNATIVES).toList());
    }
}
