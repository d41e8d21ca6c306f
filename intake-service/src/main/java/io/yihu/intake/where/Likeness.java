package io.yihu.intake.where;

/** How like a name the words of a text are, and how much that counts by itself. */
enum Likeness {
    /** The name or an alias, character by character. */
    EXACT(0.90, "写的就是它的名称或别名", "its name or alias stands there"),
    /** The name without its ending: 松涛里 for 松涛里小区. */
    SHORTENED(0.80, "名称省去了后缀", "its name without the ending"),
    /** Other characters that sound the same: 松桃里. */
    SOUND(0.70, "读音相同，字不同", "it sounds the same in other characters"),
    /** One character is wrong, missing or too many. */
    SLIP(0.50, "与名称差一个字", "one character apart from its name"),
    /** So little of the name that it may as well be something else: 海关, or 书院路, which is a road first. */
    VAGUE(0.45, "只有名称的一部分，也可能另有所指", "only a part of its name, which may mean something else"),
    /** Sounds like a name that has only two characters of its own: 海光路口. */
    FAINT(0.45, "读音相同，但名称短，也可能是别处", "it sounds the same, but the name is so short that it may be another");

    final double weight;
    final String zh;
    final String en;

    Likeness(double weight, String zh, String en) {
        this.weight = weight;
        this.zh = zh;
        this.en = en;
    }
}
