package io.yihu.intake.where;

/** What stands around a mention and says how it is meant. */
enum Cue {
    NONE(1, 1, "", ""),
    /** Beside the place. */
    NEAR(0.95, 0.5, "说的是在它旁边", "the words say beside it"),
    /** The caller lives there, which need not be where the matter is. */
    HOME(0.8, 0.5, "说的是住处，不一定是事发地点", "that is where the caller lives, not necessarily where it happens"),
    /** Somebody says that it is not there. */
    NOT(0.2, 0.2, "说的是“不是”这里", "the words say: not there");

    /** What it leaves of the confidence where no other place is named. */
    final double alone;
    /** The same where another one is. */
    final double beside;

    final String zh;
    final String en;

    Cue(double alone, double beside, String zh, String en) {
        this.alone = alone;
        this.beside = beside;
        this.zh = zh;
        this.en = en;
    }
}
