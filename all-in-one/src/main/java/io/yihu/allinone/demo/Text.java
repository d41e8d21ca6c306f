package io.yihu.allinone.demo;

import java.util.List;

/** Text for a terminal, where a Chinese character takes two columns. */
public final class Text {
    /** No line of the demo is wider. */
    public static final int COLUMNS = 100;

    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}
    };

    private Text() {}

    /** Columns it takes. */
    public static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    /** Filled with blanks on the right. */
    public static String left(String text, int columns) {
        String fitting = cut(text, columns);
        return fitting + " ".repeat(columns - width(fitting));
    }

    /** Filled with blanks on the left. */
    public static String right(String text, int columns) {
        String fitting = cut(text, columns);
        return " ".repeat(columns - width(fitting)) + fitting;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "…";
    }

    /** Chinese with English beside it, or below it where both do not fit on a line; never wider than {@link #COLUMNS}. */
    public static List<String> beside(String head, String zh, String en) {
        String both = head + zh + "  " + en;
        return width(both) <= COLUMNS
                ? List.of(both)
                : List.of(cut(head + zh, COLUMNS), cut(" ".repeat(width(head)) + en, COLUMNS));
    }

    private static int width(int codePoint) {
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
