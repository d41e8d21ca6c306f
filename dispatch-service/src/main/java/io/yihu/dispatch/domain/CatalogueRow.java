package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue (派单目录): matters of these categories at these places go to this unit.
 *
 * @param row id, stable over versions
 * @param place code of a district, street, community or estate, or {@code *} for everywhere
 * @param category a code, the beginning of codes such as {@code drainage.*}, or {@code *} for all
 * @param lead 主办, a unit's code
 * @param assists 协办, units' codes; {@code @community} stands for the community of the ticket's place
 * @param basisZh why, as a clerk would say it
 * @param basisEn the same in English
 * @param limit the time limits that clocks go by unless the ticket itself is more urgent; {@link Urgency#FAST_LANE} is the
 *     mark of 一呼即应; missing where the ticket's urgency decides
 * @param validFrom the first day on which it counts
 * @param validTo the last day on which it counts
 * @param required 必办协办, those of the assists without whom the lead does not reply
 */
public record CatalogueRow(
        String row,
        String place,
        String category,
        String lead,
        List<String> assists,
        String basisZh,
        String basisEn,
        @Nullable Urgency limit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> required) {
    /** Stands for every place, or every category. */
    public static final String ANY = "*";

    /** Stands for the community of the ticket's place among the assisting units. */
    public static final String COMMUNITY = "@community";

    private static final int BY_DISTRICT = 1;

    /** Refuses a row with holes. */
    public CatalogueRow {
        if (Stream.of(row, place, category, lead, basisZh, basisEn).anyMatch(s -> s == null || s.isBlank())) {
            throw new IllegalArgumentException("a row needs row, place, category, lead, basisZh, basisEn");
        }
        assists = assists == null ? List.of() : List.copyOf(assists);
        required = required == null ? List.of() : List.copyOf(required);
        if (!assists.containsAll(required)) {
            throw new IllegalArgumentException("row " + row + " requires a unit that does not assist: " + required);
        }
        if (!new Validity(validFrom, validTo).always() && place.equals(ANY) && category.equals(ANY)) {
            throw new IllegalArgumentException("the fallback row counts always and has no dates");
        }
    }

    /** When it counts. */
    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** Whether both name the same places and matters. */
    public boolean sameScope(CatalogueRow other) {
        return place.equals(other.place) && category.equals(other.category);
    }

    /** Whether a ticket could match both alike: nothing would say which of them it is. */
    public boolean ties(CatalogueRow other) {
        return sameScope(other) && validity().overlaps(other.validity());
    }

    /** Whether place and matter are meant, on whatever day. */
    boolean means(Place where, String what) {
        return placeRank(where) >= 0 && categoryRank(what) >= 0;
    }

    /** How closely the scope names the place: estate 4, community 3, street 2, district 1, everywhere 0; below none at all. */
    int placeRank(Place where) {
        if (place.equals(ANY)) {
            return 0;
        }
        if (place.equals(where.estate())) {
            return 4;
        }
        if (place.equals(where.community())) {
            return 3;
        }
        return place.equals(where.street()) ? 2 : place.equals(where.district()) ? BY_DISTRICT : -1;
    }

    /** Whether it is the place's district that the scope names. */
    boolean byDistrict(Place where) {
        return placeRank(where) == BY_DISTRICT;
    }

    /** How closely the scope names the matter: the longer the closer, the whole code closest; below none at all. */
    int categoryRank(String what) {
        if (category.equals(what)) {
            return Integer.MAX_VALUE;
        }
        if (!category.endsWith(ANY)) {
            return -1;
        }
        String beginning = category.substring(0, category.length() - 1);
        return what.startsWith(beginning) ? beginning.length() : -1;
    }

    /** Whether it would come before another one for such a place and matter. */
    boolean closerThan(CatalogueRow other, Place where, String what) {
        int byPlace = Integer.compare(placeRank(where), other.placeRank(where));
        return byPlace == 0 ? categoryRank(what) > other.categoryRank(what) : byPlace > 0;
    }

    /** The assisting units at this place, without the lead. */
    List<String> assistsAt(Place where) {
        return at(where, assists);
    }

    /** Those of them that are required. */
    List<String> requiredAt(Place where) {
        return at(where, required);
    }

    private List<String> at(Place where, List<String> codes) {
        return codes.stream()
                .map(code -> code.equals(COMMUNITY) ? where.community() : code)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(lead))
                .distinct()
                .toList();
    }
}
