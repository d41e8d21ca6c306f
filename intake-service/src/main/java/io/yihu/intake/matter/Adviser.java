package io.yihu.intake.matter;

import io.yihu.events.CategoryReference;
import io.yihu.intake.domain.Automatic;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands appeals by the lexicon of today and the model that is switched on. */
@Component
public final class Adviser {
    private final Setup<IntakeRules> setup;
    private final ActiveModel active;
    private final MatterSettings settings;
    private final Clock clock;

    Adviser(Setup<IntakeRules> setup, ActiveModel active, MatterSettings settings, Clock clock) {
        this.setup = setup;
        this.active = active;
        this.settings = settings;
        this.clock = clock;
    }

    /** A category that nobody had to look at. */
    public record Sure(String category, Automatic how) {}

    /** What an appeal may be about. */
    public Advice advise(@Nullable String title, @Nullable String description) {
        return advise(title, description, active.current());
    }

    /** Whether words say that life or property is in danger; what was learned has no say in it. */
    public boolean danger(String title, String description) {
        return advise(title, description, null).danger();
    }

    /** The category, where what was learned is sure enough and was learned of enough tickets. */
    public Optional<Sure> sure(String title, String description) {
        Learned learned = active.current();
        if (learned == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(advise(title, description, learned).category())
                .filter(proposal -> proposal.origin() == Proposal.Origin.LEARNED)
                .filter(proposal -> settings.mayBeAutomatic(learned.labelled(), proposal.confidence()))
                .map(proposal -> new Sure(proposal.value(), new Automatic(learned.version(), proposal.confidence())));
    }

    private Advice advise(@Nullable String title, @Nullable String description, @Nullable Learned learned) {
        return Advising.of(text(title, description), setup.current().lexicon(), learned, this::mayBeGiven);
    }

    /** The title is the first sentence. */
    static String text(@Nullable String title, @Nullable String description) {
        return (title == null ? "" : title) + "\n" + (description == null ? "" : description);
    }

    private boolean mayBeGiven(String category) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
        return setup.current()
                .categories()
                .find(category)
                .map(CategoryReference::validTo)
                .map(last -> !today.isAfter(last))
                .orElseGet(() -> setup.current().categories().knows(category));
    }
}
