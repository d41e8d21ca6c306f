package io.yihu.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer: the body of {@code reference-places}, keyed by code.
 *
 * @param kind DISTRICT (区县, which no ticket is about), STREET (街道), COMMUNITY (社区) or ESTATE (小区 or landmark)
 * @param parent code of the place it lies in
 * @param aliases other names people use
 * @param validTo last day on which new tickets could name it; tickets may still speak of it
 */
public record PlaceReference(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        @Nullable String parent,
        List<String> aliases,
        @Nullable LocalDate validTo) {
    /** Refuses a place nobody could name. */
    public PlaceReference {
        Required.field("code", code);
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.field("kind", kind);
        Required.notBlank("parent", parent);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** The same place, ended on this day unless it has an end already. */
    public PlaceReference endedOn(LocalDate day) {
        return validTo != null ? this : new PlaceReference(code, nameZh, nameEn, kind, parent, aliases, day);
    }
}
