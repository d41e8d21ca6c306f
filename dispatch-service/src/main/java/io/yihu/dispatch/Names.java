package io.yihu.dispatch;

import io.yihu.dispatch.domain.ObjectionRuling;
import io.yihu.dispatch.domain.PendingMove;
import io.yihu.dispatch.domain.PendingRequest;
import io.yihu.dispatch.domain.Returns;
import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.CategoryReference;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people call the codes of a work item, as far as the names have arrived; a code without a name is left out. Units are
 * called as they were when the unit replied, and as they are now while it has not.
 */
@Component
final class Names {
    private final CurrentUnits units;
    private final ReferenceProjection references;
    private final Clock clock;

    Names(CurrentUnits units, ReferenceProjection references, Clock clock) {
        this.units = units;
        this.references = references;
        this.clock = clock;
    }

    Map<String, Named> of(WorkItem item) {
        return of(item, new HashMap<>());
    }

    /**
     * The same for one of many tickets.
     *
     * @param known what places and matters are called, as far as it was asked for: nothing is asked for twice
     */
    Map<String, Named> of(WorkItem item, Map<String, Optional<Named>> known) {
        Map<String, Named> names = new LinkedHashMap<>();
        Place place = item.matter().place();
        Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .forEach(code -> known.computeIfAbsent("place " + code, asked -> place(code))
                        .ifPresent(name -> names.put(code, name)));
        String category = item.matter().category();
        known.computeIfAbsent("category " + category, asked -> category(category))
                .ifPresent(name -> names.put(category, name));
        Instant replied = item.assignment().resolvedAt();
        LocalDate day = LocalDate.ofInstant(replied == null ? clock.instant() : replied, Shanghai.ZONE);
        Whistle whistle = item.progress().whistle();
        Stream<String> summoned =
                whistle == null ? Stream.empty() : whistle.summons().stream().map(Summons::unit);
        disputed(item.progress().objection(), item.returns())
                .forEach(code -> unit(code, day).ifPresent(name -> names.put(code, name)));
        Stream.concat(
                        Stream.concat(Stream.of(item.assignment().lead()), item.assignment().assists().stream()),
                        summoned)
                .forEach(code -> unit(code, day).ifPresent(name -> names.put(code, name)));
        return names;
    }

    /** Units that may get the ticket, or whose duty it is said to be. */
    private static Stream<String> disputed(@Nullable PendingRequest objection, Returns returns) {
        PendingMove move = returns.move();
        ObjectionRuling ruled = returns.ruled();
        return Stream.of(
                        move == null ? null : move.toUnit(),
                        objection == null ? null : objection.suggestedUnit(),
                        ruled == null ? null : ruled.unit(),
                        ruled == null ? null : ruled.toUnit())
                .filter(Objects::nonNull);
    }

    private Optional<Named> unit(String code, LocalDate day) {
        return units.get()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                .map(unit -> unit.asOn(day))
                .map(unit -> new Named(unit.nameZh(), unit.nameEn()));
    }

    Optional<Named> place(String code) {
        return references
                .find(Topic.REFERENCE_PLACES, code, PlaceReference.class)
                .map(place -> new Named(place.nameZh(), place.nameEn()));
    }

    Optional<Named> category(String code) {
        return references
                .find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class)
                .map(category -> new Named(category.nameZh(), category.nameEn()));
    }
}
