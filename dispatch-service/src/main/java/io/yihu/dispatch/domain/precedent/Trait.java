package io.yihu.dispatch.domain.precedent;

/** In what a precedent resembles a matter, and how much that weighs. */
public enum Trait {
    SAME_ESTATE("同一小区", "same estate", 4),
    SAME_COMMUNITY("同一社区", "same community", 2),
    SAME_STREET("同一街道", "same street", 1),
    SAME_CATEGORY("同类", "same matter", 4),
    SAME_FIELD("同一大类", "same kind of matter", 1),
    SAME_UNIT("同一单位曾退单", "returned by the same unit", 3),
    LIKE_WORDS("事由相近", "similar words", 2);

    private final String zh;
    private final String en;
    private final int weight;

    Trait(String zh, String en, int weight) {
        this.zh = zh;
        this.en = en;
        this.weight = weight;
    }

    /** As a clerk would say it. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    int weight() {
        return weight;
    }
}
