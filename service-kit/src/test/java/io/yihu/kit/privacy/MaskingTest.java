package io.yihu.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void masks_people_and_leaves_the_rest(String text, String expected) {
        assertThat(Masking.mask(text)).isEqualTo(expected.equals("=") ? text : expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_second_run_changes_nothing_more(String text, String expected) {
        String once = Masking.mask(text);

        assertThat(Masking.mask(once)).isEqualTo(once);
    }

    @Test
    void the_rest_of_a_full_width_text_keeps_its_form() {
        assertThat(Masking.mask("（Ａ区）１２３　电话13812345678！")).isEqualTo("（Ａ区）１２３　电话138****5678！");
    }

    @Test
    void names_and_numbers_by_themselves_are_masked_whatever_their_form() {
        assertThat(Masking.maskName(" 李建国 ")).isEqualTo("李**");
        assertThat(Masking.maskName("欧阳修")).isEqualTo("欧阳**");
        assertThat(Masking.maskName("Smith")).isEqualTo("S**");
        assertThat(Masking.maskName(" ")).isEqualTo("**");
        assertThat(Masking.maskPhone("138 1234-5678")).isEqualTo("138****5678");
        assertThat(Masking.maskPhone("0731-58583445")).isEqualTo("073****3445");
        assertThat(Masking.maskPhone("58583445")).isEqualTo("****3445");
        assertThat(Masking.maskPhone("12345")).isEqualTo("****");
    }

    @Test
    void hostile_texts_of_full_length_are_masked_in_no_time() {
        assertThat(Stream.of("1", "a", "1-", "a.", "我叫李", "(0731", "湘C1", "62 ", "@a.")
                        .map(piece -> piece.repeat(5000).substring(0, 5000)))
                .allSatisfy(text -> assertThat(CompletableFuture.supplyAsync(() -> Masking.mask(text)))
                        .succeedsWithin(Duration.ofSeconds(5)));
    }

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = MaskingTest.class.getResourceAsStream("/masking.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                            .lines()
                            .map(line -> line.split(" => ", 2))
                            .map(pair -> Arguments.of(pair[0], pair[1]))
                            .toList()
                            .stream();
        }
    }
}
