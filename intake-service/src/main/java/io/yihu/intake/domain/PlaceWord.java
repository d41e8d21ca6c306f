package io.yihu.intake.domain;

/** A word that plays a part where people speak of places. */
public record PlaceWord(String word, Role role) {
    /** The part it plays. */
    public enum Role {
        /** Ends a name and is often left out: 小区, 社区. */
        SUFFIX,
        /** What is left of a name and ends with it names a road before anything else: 路, 街. */
        ROAD,
        /** Beside the place, not in it: 附近, 对面. */
        NEAR,
        /** The caller's home, which need not be where the matter is: 我住. */
        HOME,
        /** Not this place: 不是. */
        NOT
    }
}
