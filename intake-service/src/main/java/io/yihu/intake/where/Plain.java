package io.yihu.intake.where;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as names are compared: half width, lower case, simplified characters, without spaces, numbers of things in digits
 * (十二中 is 12中; the 一 of 五一路 is no number). It remembers where each character came from.
 */
final class Plain {
    private static final Pattern NUMBER =
            Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九](?=[号栋幢座单室层院村组期区中小高医])");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEFT_OUT = "·•\u200b\u200c\u200d\ufeff";
    private static final int WIDTH = '！' - '!';

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder sounds = new StringBuilder();
    private final int[] from;
    private final int[] to;

    private Plain(String raw) {
        int[] origins = new int[raw.length()];
        String flat = flat(raw, origins);
        from = new int[2 * flat.length() + 1];
        to = new int[2 * flat.length() + 1];
        Matcher numbers = NUMBER.matcher(flat);
        int at = 0;
        while (numbers.find()) {
            copy(flat, at, numbers.start(), origins);
            String digits = digits(numbers.group());
            for (int i = 0; i < digits.length(); i++) {
                add(digits.charAt(i), origins[numbers.start()], origins[numbers.end() - 1] + 1);
            }
            at = numbers.end();
        }
        copy(flat, at, flat.length(), origins);
        sounds.append(Han.sound(text));
    }

    static Plain of(String raw) {
        return new Plain(raw);
    }

    /** As it is compared. */
    String text() {
        return text.toString();
    }

    /** What it sounds like, a character for each character. */
    String sounds() {
        return sounds.toString();
    }

    /** Where the character at this place began in the text as it was given. */
    int from(int place) {
        return from[place];
    }

    /** Where the character before this place ended in the text as it was given. */
    int to(int end) {
        return to[end - 1];
    }

    private static String flat(String raw, int[] origins) {
        StringBuilder flat = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && LEFT_OUT.indexOf(c) < 0) {
                origins[flat.length()] = i;
                flat.append(Han.simple(Character.toLowerCase(c >= '！' && c <= '～' ? (char) (c - WIDTH) : c)));
            } else if (c == '\n') {
                origins[flat.length()] = i;
                flat.append('\n');
            }
        }
        return flat.toString();
    }

    private static String digits(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return String.valueOf(DIGITS.indexOf(number.charAt(0)));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return String.valueOf(10 * tens + ones);
    }

    private void copy(String flat, int start, int end, int[] origins) {
        for (int i = start; i < end; i++) {
            add(flat.charAt(i), origins[i], origins[i] + 1);
        }
    }

    private void add(char c, int start, int end) {
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(c);
    }
}
