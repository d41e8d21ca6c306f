package io.yihu.intake.matter;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Lexicon;
import io.yihu.intake.matter.Trained.State;
import io.yihu.intake.matter.learn.Answered;
import io.yihu.intake.matter.learn.Example;
import io.yihu.intake.matter.learn.Figures;
import io.yihu.intake.matter.learn.Learner;
import io.yihu.intake.matter.learn.Model;
import io.yihu.intake.matter.learn.Recipe;
import io.yihu.kit.setup.Setup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns of closed tickets, measures on those held out, and switches on what is at least as good as what is on. */
@Component
class Trainer {
    private static final int LEAST_OF_CATEGORY = 5;

    private final LabelledTickets tickets;
    private final ModelStore store;
    private final ActiveModel active;
    private final Setup<IntakeRules> setup;
    private final MatterSettings settings;
    private final Learner learner = new Learner(Recipe.USUAL);

    Trainer(
            LabelledTickets tickets,
            ModelStore store,
            ActiveModel active,
            Setup<IntakeRules> setup,
            MatterSettings settings) {
        this.tickets = tickets;
        this.store = store;
        this.active = active;
        this.setup = setup;
        this.settings = settings;
    }

    /** Carries a training out that has begun; it ends in the store, whatever becomes of it. */
    Trained train(Trained begun) {
        try {
            Trained done = learn(begun, tickets.newest(begun.at()));
            store.save(done);
            if (done.state() == State.GOOD) {
                store.activate(done.version(), Objects.requireNonNull(done.against()));
                active.look();
                store.tidy();
            }
            return done;
        } catch (RuntimeException e) {
            Trained failed = begun.failed(e.toString());
            store.save(failed);
            return failed;
        }
    }

    /** A category of which hardly anything was seen can neither be learned nor measured. */
    private static List<Labelled> common(List<Labelled> all) {
        Map<String, Long> seen = all.stream()
                .filter(Predicate.not(Labelled::heldOut))
                .collect(Collectors.groupingBy(Labelled::category, Collectors.counting()));
        return all.stream()
                .filter(each -> seen.getOrDefault(each.category(), 0L) >= LEAST_OF_CATEGORY)
                .toList();
    }

    private Trained learn(Trained begun, List<Labelled> all) {
        List<Labelled> rows = common(all);
        List<Labelled> seen =
                rows.stream().filter(Predicate.not(Labelled::heldOut)).toList();
        List<Labelled> heldOut = rows.stream().filter(Labelled::heldOut).toList();
        boolean alike = seen.stream().map(Labelled::category).distinct().count() < 2;
        if (rows.size() < settings.leastRows() || heldOut.isEmpty() || alike) {
            return begun.failed("too-few-rows: " + rows.size());
        }
        Model category = learn(seen, heldOut, Labelled::byCategory);
        Model kind = seen.stream().map(Labelled::kind).distinct().count() < 2
                ? null
                : learn(seen, heldOut, Labelled::byKind);
        Scores scores = scores(heldOut, category, kind);
        int bytes = scores.good() ? keep(begun.version(), category, kind) : 0;
        return begun.measured(rows, heldOut.size(), scores, bytes);
    }

    private int keep(int version, Model category, @Nullable Model kind) {
        int bytes = store.keep(version, ModelStore.CATEGORY, category);
        return kind == null ? bytes : bytes + store.keep(version, ModelStore.KIND, kind);
    }

    private Scores scores(List<Labelled> heldOut, Model category, @Nullable Model kind) {
        Learned before = active.look();
        return new Scores(
                f1(heldOut, Labelled::byCategory, text -> best(category, text)),
                kind == null ? null : f1(heldOut, Labelled::byKind, text -> best(kind, text)),
                before == null ? 0 : before.version(),
                f1(heldOut, Labelled::byCategory, text -> best(before, text)));
    }

    private Model learn(List<Labelled> seen, List<Labelled> heldOut, Function<Labelled, Example> by) {
        return learner.learn(seen.stream().map(by).toList())
                .calibrated(heldOut.stream().map(by).toList());
    }

    private String best(@Nullable Learned before, String text) {
        Lexicon lexicon = setup.current().lexicon();
        Proposal proposal = Advising.of(text, lexicon, before, any -> true).category();
        return proposal == null ? "" : proposal.value();
    }

    private static String best(Model model, String text) {
        return model.guess(text).stream()
                .findFirst()
                .map(guess -> guess.label())
                .orElse("");
    }

    private static double f1(List<Labelled> heldOut, Function<Labelled, Example> by, Function<String, String> best) {
        return Figures.of(heldOut.stream()
                        .map(by)
                        .map(example -> new Answered(example.label(), best.apply(example.text()), 1))
                        .toList())
                .macroF1();
    }
}
