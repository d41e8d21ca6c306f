package io.yihu.kit.privacy;

import io.yihu.kit.privacy.Scan.Hit;
import java.util.List;

/**
 * Masks what would tell who a person is in free Chinese text: {@link PersonalKind} says what. Full-width digits and letters
 * are read as their plain forms, and so are numbers spelled in Chinese. Prices, dates, ticket numbers and service numbers
 * (12345, 400…) stay; so do surnames by themselves (张先生, 老王), for a masked name shows no less.
 *
 * <p>A second run changes nothing more, and nothing outside a span is changed. It is a net, not a proof: a name that
 * nothing introduces is not found.
 */
public final class Masking {
    private Masking() {}

    /** The text with what leads to people masked, such as {@code 138****5678} and {@code 李**}. */
    public static String mask(String text) {
        List<Hit> hits = Scan.hits(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (Hit hit : hits) {
            masked.append(text, copied, hit.start()).append(hit.masked());
            copied = hit.end();
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** What {@link #mask} would mask, in the order of the text. */
    public static List<Found> find(String text) {
        return Scan.hits(text).stream()
                .map(hit -> new Found(hit.kind(), hit.start(), hit.end()))
                .toList();
    }

    /** A person's whole name in masked form: the family name of a Chinese name, otherwise the first letter, and stars. */
    public static String maskName(String name) {
        String bare = name.strip();
        return bare.isEmpty() ? "**" : Surnames.familyOnly(bare);
    }

    /** A telephone number of any form in masked form: at most the first three and the last four digits stay. */
    public static String maskPhone(String phone) {
        String digits = Readings.narrowed(phone).replaceAll("[^0-9]", "");
        int head = digits.length() > 9 ? 3 : 0;
        int tail = digits.length() > 6 ? 4 : 0;
        return digits.substring(0, head) + "****" + digits.substring(digits.length() - tail);
    }
}
