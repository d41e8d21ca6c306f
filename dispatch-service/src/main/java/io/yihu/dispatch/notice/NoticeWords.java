package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.Told;
import io.yihu.events.CategoryReference;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.Setup;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives notices their names, in Chinese, out of the reference data. Titles, descriptions and callers are not looked at. */
@Component
final class NoticeWords {
    private final ReferenceProjection references;
    private final Setup<DispatchRules> setup;
    private final NoticeProperties properties;

    NoticeWords(ReferenceProjection references, Setup<DispatchRules> setup, NoticeProperties properties) {
        this.references = references;
        this.setup = setup;
        this.properties = properties;
    }

    /** Of a ticket that accuses a unit a group learns as little as of a sealed one: that unit's people may be in it. */
    Told told(Notice notice, WorkItem item) {
        String link = properties.base().isEmpty() ? null : properties.base() + "/tickets/" + notice.ticketId();
        if (item.matter().sealed() || item.matter().accusedUnit() != null) {
            return Told.sealed(notice, link);
        }
        return new Told(
                notice,
                category(item.matter().category()),
                place(item.matter().place()),
                unit(notice.tiding().unit(), Language.ZH),
                link);
    }

    String unit(String code, Language language) {
        return setup.current()
                .units()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                .map(unit -> language.choose(unit.nameZh(), unit.nameEn()))
                .orElse(code);
    }

    private String category(String code) {
        return references
                .find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class)
                .map(CategoryReference::nameZh)
                .orElse(code);
    }

    private String place(Place place) {
        String near = Stream.of(place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(this::placeName)
                .collect(Collectors.joining(" · "));
        return near.isEmpty() ? placeName(place.street()) : near;
    }

    private String placeName(@Nullable String code) {
        String known = String.valueOf(code);
        return references
                .find(Topic.REFERENCE_PLACES, known, PlaceReference.class)
                .map(PlaceReference::nameZh)
                .orElse(known);
    }
}
