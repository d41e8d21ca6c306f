package io.yihu.intake.domain;

import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.kit.decision.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places an appeal may be about: streets, in them communities, in them estates; above the streets, districts. */
public final class Gazetteer {
    /** Kind of a district (区): people name it, but an appeal needs something smaller. */
    public static final String DISTRICT = "DISTRICT";
    /** Kind of a street (街道). */
    public static final String STREET = "STREET";
    /** Kind of a community (社区). */
    public static final String COMMUNITY = "COMMUNITY";
    /** Kind of an estate (小区) or landmark. */
    public static final String ESTATE = "ESTATE";

    private static final Map<String, String> LIES_IN = Map.of(STREET, DISTRICT, COMMUNITY, STREET, ESTATE, COMMUNITY);

    private final Map<String, PlaceReference> byCode;

    /**
     * Of these places.
     *
     * @throws IllegalArgumentException naming the entry that is doubled, of no known kind, or in no place of the kind
     *     above it
     */
    public Gazetteer(Collection<PlaceReference> places) {
        Map<String, PlaceReference> byCode = new LinkedHashMap<>();
        for (PlaceReference place : places) {
            if (byCode.put(place.code(), place) != null) {
                throw new IllegalArgumentException(place.code() + ": code is used twice");
            }
        }
        byCode.values().forEach(place -> check(place, byCode));
        this.byCode = byCode;
    }

    /** The places that this one lies in, the nearest first; none for a code that is nobody's. */
    public List<PlaceReference> above(String code) {
        List<PlaceReference> above = new ArrayList<>();
        PlaceReference at = byCode.get(code);
        while (at != null && at.parent() != null) {
            at = byCode.get(at.parent());
            if (at != null) {
                above.add(at);
            }
        }
        return above;
    }

    /** All places, in the order of the file. */
    public List<PlaceReference> all() {
        return List.copyOf(byCode.values());
    }

    /** What a ticket may name, for those who write one: streets and what lies in them. */
    public List<PlaceReference> nameable() {
        return byCode.values().stream()
                .filter(place -> !place.kind().equals(DISTRICT))
                .map(place -> place.kind().equals(STREET) ? top(place) : place)
                .toList();
    }

    private static PlaceReference top(PlaceReference it) {
        return new PlaceReference(it.code(), it.nameZh(), it.nameEn(), it.kind(), null, it.aliases(), it.validTo());
    }

    /** Where somebody says it is: a place whose parents agree, or the refusal that names the wrong field. */
    public Placement locate(@Nullable String street, @Nullable String community, @Nullable String estate) {
        Refusal unknown = firstUnknown(street, community, estate);
        if (unknown != null) {
            return new Placement.Refused(unknown);
        }
        String communityOfEstate = parent(estate);
        if (community != null && estate != null && !community.equals(communityOfEstate)) {
            return elsewhere("place.estate", "小区不在该社区内", "The estate does not lie in that community");
        }
        String inCommunity = community == null ? communityOfEstate : community;
        String streetOfCommunity = parent(inCommunity);
        if (street != null && streetOfCommunity != null && !street.equals(streetOfCommunity)) {
            return elsewhere("place.community", "社区不在该街道内", "The community does not lie in that street");
        }
        String inStreet = street == null ? streetOfCommunity : street;
        return inStreet == null
                ? elsewhere("place.street", "须给出街道、社区或小区", "A street, community or estate is required")
                : new Placement.Found(new Place(inStreet, inCommunity, estate, parent(inStreet)));
    }

    /** The place with this code. */
    public Optional<PlaceReference> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Placement elsewhere(String field, String zh, String en) {
        return new Placement.Refused(Refusal.rule("place-does-not-fit", field, zh, en));
    }

    private @Nullable Refusal firstUnknown(
            @Nullable String street, @Nullable String community, @Nullable String estate) {
        if (isUnknown(street, STREET)) {
            return unknown("place.street");
        }
        if (isUnknown(community, COMMUNITY)) {
            return unknown("place.community");
        }
        return isUnknown(estate, ESTATE) ? unknown("place.estate") : null;
    }

    private boolean isUnknown(@Nullable String code, String kind) {
        PlaceReference place = code == null ? null : byCode.get(code);
        return code != null && (place == null || !place.kind().equals(kind));
    }

    private static Refusal unknown(String field) {
        return Refusal.rule("unknown-place", field, "没有这个地点代码", "There is no such place code");
    }

    private @Nullable String parent(@Nullable String code) {
        return code == null
                ? null
                : Objects.requireNonNull(byCode.get(code), "known by now").parent();
    }

    private static void check(PlaceReference place, Map<String, PlaceReference> byCode) {
        String above = LIES_IN.get(place.kind());
        boolean mayBeTop = place.kind().equals(STREET) || place.kind().equals(DISTRICT);
        if (above == null && !mayBeTop) {
            throw new IllegalArgumentException(place.code() + ": kind must be DISTRICT, STREET, COMMUNITY or ESTATE");
        }
        PlaceReference parent = place.parent() == null ? null : byCode.get(place.parent());
        boolean fits = place.parent() == null
                ? mayBeTop
                : parent != null && parent.kind().equals(above);
        if (!fits) {
            throw new IllegalArgumentException(place.code() + ": parent must be "
                    + (mayBeTop ? "missing" : "a " + above) + (place.kind().equals(STREET) ? " or a DISTRICT" : ""));
        }
    }
}
