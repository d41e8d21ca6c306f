package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of the catalogue (派单目录): matters of these categories at these places go to this unit.
 *
 * @param row id, stable over versions
 * @param place code of a street, community or estate, or {@code *} for everywhere
 * @param category a code, the beginning of codes such as {@code drainage.*}, or {@code *} for all
 * @param lead 主办, a unit's code
 * @param assists 协办, units' codes; {@code @community} stands for the community of the ticket's place
 * @param basisZh why, as a clerk would say it
 * @param basisEn the same in English
 */
public record CatalogueRow(
        String row, String place, String category, String lead, List<String> assists, String basisZh, String basisEn) {
    /** Stands for every place, or every category. */
    public static final String ANY = "*";

    /** Stands for the community of the ticket's place among the assisting units. */
    public static final String COMMUNITY = "@community";

    /** Refuses a row with holes. */
    public CatalogueRow {
        if (Stream.of(row, place, category, lead, basisZh, basisEn).anyMatch(s -> s == null || s.isBlank())) {
            throw new IllegalArgumentException("a row needs row, place, category, lead, basisZh, basisEn");
        }
        assists = assists == null ? List.of() : List.copyOf(assists);
    }

    boolean matches(Place where, String what) {
        return placeRank(where) >= 0 && categoryRank(what) >= 0;
    }

    /** How closely the scope names the place: estate 3, community 2, street 1, everywhere 0; below none at all. */
    int placeRank(Place where) {
        if (place.equals(ANY)) {
            return 0;
        }
        if (place.equals(where.estate())) {
            return 3;
        }
        return place.equals(where.community()) ? 2 : place.equals(where.street()) ? 1 : -1;
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

    /** The assisting units at this place, without the lead. */
    List<String> assistsAt(Place where) {
        return assists.stream()
                .map(code -> code.equals(COMMUNITY) ? where.community() : code)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(lead))
                .distinct()
                .toList();
    }
}
