package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * 点位: where the matter is, as codes of {@code reference-places}, never finer than the estate so that nobody's home is
 * published.
 *
 * @param street the street office (街道)
 * @param community 社区, where it is known
 * @param estate 小区 or landmark, where it is known
 */
public record Place(
        String street, @Nullable String community, @Nullable String estate) {
    /** Refuses a place without a street. */
    public Place {
        Required.field("street", street);
        Required.notBlank("community", community);
        Required.notBlank("estate", estate);
    }
}
