package io.yihu.kit.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Masks what would tell who a person is in free Chinese text: e-mail addresses, citizen ids, bank cards, mobile numbers,
 * landlines, number plates, and names that follow words such as 我叫 and 姓名. Full-width digits and letters are read as
 * their plain forms. Prices, dates, ticket numbers and service numbers (12345, 400…) stay.
 *
 * <p>A second run changes nothing more. It is a net, not a proof: a name without an introduction is not found.
 */
public final class Masking {
    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_WIDTH_OFFSET = 0xfee0;
    private static final List<MaskRule> RULES = rules();

    private Masking() {}

    /** The text with people's numbers and names masked, such as {@code 138****5678} and {@code 李**}. */
    public static String mask(String text) {
        String masked = text;
        for (MaskRule rule : RULES) {
            masked = rule.apply(masked, narrowed(masked));
        }
        return masked;
    }

    /** A person's whole name in masked form: the family name of a Chinese name, otherwise the first letter, and stars. */
    public static String maskName(String name) {
        String bare = name.strip();
        return bare.isEmpty() ? "**" : NameRules.familyOnly(bare);
    }

    /** A telephone number of any form in masked form: at most the first three and the last four digits stay. */
    public static String maskPhone(String phone) {
        String digits = narrowed(phone).replaceAll("[^0-9]", "");
        int head = digits.length() > 9 ? 3 : 0;
        int tail = digits.length() > 6 ? 4 : 0;
        return digits.substring(0, head) + "****" + digits.substring(digits.length() - tail);
    }

    /** Same length, so that what is found in it can be replaced in the original. */
    private static String narrowed(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                plain.setCharAt(i, (char) (c - FULL_WIDTH_OFFSET));
            } else if (c == '\u3000') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static List<MaskRule> rules() {
        List<MaskRule> all = new ArrayList<>(NumberRules.ALL);
        all.addAll(NameRules.ALL);
        return List.copyOf(all);
    }
}
