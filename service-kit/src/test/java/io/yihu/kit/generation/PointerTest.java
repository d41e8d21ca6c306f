package io.yihu.kit.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);
    private static final Set<String> NAMES = Set.of("tickets", "texts");

    private final Pointer begun = Pointer.NEW.begin("a", NAMES, NOW, LATER).orElseThrow();

    @Test
    void at_first_everything_is_read_and_written_under_its_plain_name() {
        assertThat(Pointer.NEW.reading("tickets")).isEqualTo("tickets");
        assertThat(Pointer.NEW.writing("tickets")).containsExactly("tickets");
    }

    @Test
    void while_a_shadow_is_filled_projectors_leave_it_alone() {
        assertThat(begun.last()).isEqualTo(1);
        assertThat(begun.writing("tickets")).containsExactly("tickets");
    }

    @Test
    void a_second_rebuild_is_refused_until_the_first_counts_as_abandoned() {
        assertThat(begun.begin("b", NAMES, NOW, LATER)).isEmpty();

        Pointer other = begun.begin("b", NAMES, LATER.plusMillis(1), LATER.plusSeconds(60))
                .orElseThrow();

        assertThat(other.last()).isEqualTo(2);
        assertThat(begun.renew("a", LATER)).isPresent();
        assertThat(other.renew("a", LATER)).isEmpty();
        assertThat(other.swap("a", LATER)).isEmpty();
    }

    @Test
    void before_the_swap_projectors_write_to_both_and_after_it_to_both_until_the_old_is_retired() {
        Pointer both = begun.both("a").orElseThrow();
        Pointer swapped = both.swap("a", LATER).orElseThrow();
        Pointer tidied = swapped.tidied(LATER.plusMillis(1)).orElseThrow();

        assertThat(both.reading("tickets")).isEqualTo("tickets");
        assertThat(both.writing("tickets")).containsExactly("tickets", "tickets_g1");
        assertThat(both.writing("references")).containsExactly("references");
        assertThat(swapped.reading("tickets")).isEqualTo("tickets_g1");
        assertThat(swapped.reading("texts")).isEqualTo("texts_g1");
        assertThat(swapped.reading("references")).isEqualTo("references");
        assertThat(swapped.writing("tickets")).containsExactly("tickets_g1", "tickets");
        assertThat(swapped.tidied(NOW)).isEmpty();
        assertThat(tidied.writing("tickets")).containsExactly("tickets_g1");
    }

    @Test
    void an_abandoned_rebuild_is_forgotten_and_its_number_never_used_again() {
        Pointer tidied =
                begun.both("a").flatMap(p -> p.tidied(LATER.plusMillis(1))).orElseThrow();

        assertThat(tidied.run()).isNull();
        assertThat(tidied.writing("tickets")).containsExactly("tickets");
        assertThat(tidied.begin("b", NAMES, LATER, LATER).orElseThrow().last()).isEqualTo(2);
    }

    @Test
    void what_is_stored_reads_back_the_same() {
        Pointer swapped = begun.swap("a", LATER)
                .flatMap(p -> p.begin("b", NAMES, NOW, LATER))
                .flatMap(p -> p.both("b"))
                .orElseThrow();

        assertThat(PointerCodec.pointer(PointerCodec.document(swapped))).isEqualTo(swapped);
        assertThat(PointerCodec.pointer(PointerCodec.document(swapped.end("b").orElseThrow()))
                        .run())
                .isNull();
    }
}
