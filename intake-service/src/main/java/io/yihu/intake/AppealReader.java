package io.yihu.intake;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Appeal;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Placement;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.vault.Secrets;
import io.yihu.intake.vault.Whereabouts;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts a request into what may be known and what is secret, and looks its codes up. */
@Component
final class AppealReader {
    private static final Refusal UNKNOWN_CATEGORY =
            Refusal.rule("unknown-category", "category", "没有这个分类代码", "There is no such category code");

    private final Setup<IntakeRules> setup;
    private final PlaceDesk places;
    private final Understanding understanding;
    private final AccusedUnits accused;

    AppealReader(Setup<IntakeRules> setup, PlaceDesk places, Understanding understanding, AccusedUnits accused) {
        this.setup = setup;
        this.places = places;
        this.understanding = understanding;
        this.accused = accused;
    }

    /** A request in its two parts. */
    record Parted(Appeal appeal, Secrets secrets) {}

    Parted part(TicketRequest request) {
        accused.check(request.accusedUnit());
        PlaceRequest place = request.place() == null ? places.settled(request) : request.place();
        Understanding.Understood understood = understanding.category(
                request, subject(request.kind(), request.category(), place, understanding.urgency(request)));
        Appeal appeal = new Appeal(
                request.source(),
                request.externalNumber(),
                request.channel(),
                understood.subject(),
                Masking.mask(request.title()),
                Masking.mask(described(request)),
                request.accusedUnit(),
                understood.automatic());
        return new Parted(appeal, secrets(request, appeal));
    }

    /** What the caller says about the place goes with the description to whoever has to find it. */
    static String described(TicketRequest request) {
        return request.description() + placeLine(request);
    }

    /** The last line of a description that says where it is; empty where nothing was said. */
    static String placeLine(TicketRequest request) {
        return request.placeText() == null ? "" : "\n地点：" + request.placeText();
    }

    /** @throws RefusedException naming each code that nobody knows */
    Subject subject(TicketKind kind, @Nullable String category, @Nullable PlaceRequest place, Urgency urgency) {
        IntakeRules rules = setup.current();
        List<Refusal> refusals = new ArrayList<>();
        if (category != null && !rules.categories().knows(category)) {
            refusals.add(UNKNOWN_CATEGORY);
        }
        Placement placement =
                place == null ? null : rules.places().locate(place.street(), place.community(), place.estate());
        if (placement instanceof Placement.Refused refused) {
            refusals.add(refused.refusal());
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Place where = placement instanceof Placement.Found found ? found.place() : null;
        return new Subject(kind, category, where, urgency);
    }

    private static Secrets secrets(TicketRequest request, Appeal appeal) {
        boolean sealed = appeal.subject().isReport();
        TicketRequest.CallerRequest caller = request.caller();
        return new Secrets(
                caller != null && Boolean.TRUE.equals(caller.anonymous()),
                caller == null ? null : caller.name(),
                caller == null ? null : caller.phone(),
                sealed || !appeal.title().equals(request.title()) ? request.title() : null,
                sealed || !appeal.description().equals(described(request)) ? described(request) : null,
                Whereabouts.of(request.placeText(), request.point()));
    }
}
