package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * 点位: where the matter is, as codes of {@code reference-places}, never finer than the estate so that nobody's home is
 * published.
 *
 * @param street the street office (街道)
 * @param community 社区, where it is known
 * @param estate 小区 or landmark, where it is known
 * @param district 区 or 县 that the street lies in, where it is known; missing in what was said before it was told
 */
public record Place(
        String street,
        @Nullable String community,
        @Nullable String estate,
        @Nullable String district) {
    /** Refuses a place without a street. */
    public Place {
        Required.field("street", street);
        Required.notBlank("community", community);
        Required.notBlank("estate", estate);
        Required.notBlank("district", district);
    }

    /** Whose district is not known. */
    public Place(String street, @Nullable String community, @Nullable String estate) {
        this(street, community, estate, null);
    }

    /** Whether both are the same place, be its district known or not. */
    public boolean sameAs(Place other) {
        return in(null).equals(other.in(null));
    }

    /** The same place, known to lie in this district. */
    public Place in(@Nullable String known) {
        return new Place(street, community, estate, known);
    }
}
