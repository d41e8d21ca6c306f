package io.yihu.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingPropertiesTest {
    private static final List<String> NOISE = List.of(
            "凌晨两点", "还在施工", "，", "。", " ", "（", "）", "3栋", "138路", "请尽快处理", "12345", "我叫", "王", "业主", "电话", "\n",
            "2026年", "元", "、", "！", "A座", "老", "*", "没有人管", "张江", "-", "身份证", "高");
    private static final List<String> FULL = List.of("０", "１", "２", "３", "４", "５", "６", "７", "８", "９");
    private static final List<String> SPOKEN = List.of("零", "幺", "二", "三", "四", "五", "六", "七", "八", "九");

    @Property(tries = 500)
    void a_number_is_found_whatever_stands_around_it(
            @ForAll("words") String before, @ForAll("mobiles") String mobile, @ForAll("words") String after) {
        String text = before + "：" + mobile + "；" + after;
        int start = before.length() + 1;

        assertThat(Masking.find(text))
                .anyMatch(found -> found.start() <= start && found.end() >= start + mobile.length());
    }

    @Property(tries = 1000)
    void masking_twice_is_masking_once(@ForAll("texts") String text) {
        String once = Masking.mask(text);

        assertThat(Masking.mask(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void nothing_outside_of_spans_changes(@ForAll("texts") String text) {
        List<Found> found = Masking.find(text);
        String masked = Masking.mask(text);
        int at = 0;
        int copied = 0;
        for (Found each : found) {
            String kept = text.substring(copied, each.start());
            assertThat(masked.indexOf(kept, at)).isGreaterThanOrEqualTo(at);
            at = masked.indexOf(kept, at) + kept.length();
            copied = each.end();
        }
        assertThat(masked).endsWith(text.substring(copied));
        assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(NOISE).list().ofMaxSize(12).map(MaskingPropertiesTest::joined);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(NOISE),
                        mobiles().map(mobile -> "；" + mobile + "；"),
                        Arbitraries.of("李建样", "张样", "欧阳样例"))
                .list()
                .ofMaxSize(14)
                .map(MaskingPropertiesTest::joined);
    }

    @Provide
    Arbitrary<String> mobiles() {
        Arbitrary<String> digits = Combinators.combine(
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.strings().numeric().ofLength(4))
                .as((second, third, last) -> "1" + second + third + "0000" + last);
        Arbitrary<String> gaps = Arbitraries.of("", " ", "-", "—", ".", "·");
        Arbitrary<Integer> forms = Arbitraries.integers().between(0, 2);
        return Combinators.combine(digits, gaps, forms).as(MaskingPropertiesTest::written);
    }

    private static String written(String digits, String gap, int form) {
        String grouped = digits.substring(0, 3) + gap + digits.substring(3, 7) + gap + digits.substring(7);
        return form == 0 ? grouped : spelled(grouped, form == 1 ? FULL : SPOKEN);
    }

    private static String spelled(String digits, List<String> signs) {
        StringBuilder spelled = new StringBuilder();
        for (char c : digits.toCharArray()) {
            spelled.append(c >= '0' && c <= '9' ? signs.get(c - '0') : String.valueOf(c));
        }
        return spelled.toString();
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
