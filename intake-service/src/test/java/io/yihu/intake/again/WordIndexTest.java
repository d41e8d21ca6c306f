package io.yihu.intake.again;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.intake.domain.again.Grams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordIndexTest {
    private static final Instant NOW = Instant.parse("2026-09-07T01:30:00Z");

    private final WordIndex index = WordIndex.open(null);

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void the_likest_come_first_and_what_has_nothing_in_common_not_at_all() {
        put("drain", "松涛里三栋下水道堵塞，污水外溢");
        put("again", "松涛里三栋污水外溢，下水道又堵塞了");
        put("lamp", "海关路口路灯不亮");

        assertThat(like("下水道堵塞污水外溢，在松涛里")).containsExactlyInAnyOrder("drain", "again");
        assertThat(like("路灯")).containsExactly("lamp");
        assertThat(like("停水通知")).isEmpty();
    }

    @Test
    void a_ticket_is_there_once_as_it_was_put_last_until_it_is_dropped() {
        put("t", "下水道堵塞");
        put("t", "路灯不亮");
        put("t", "路灯不亮");
        assertThat(index.size()).isEqualTo(1);
        assertThat(like("下水道堵塞")).isEmpty();
        assertThat(like("路灯不亮")).containsExactly("t");

        index.drop("t");
        index.drop("t");
        index.show();
        assertThat(like("路灯不亮")).isEmpty();
    }

    @Test
    void what_ended_long_ago_is_forgotten_and_what_is_open_never() {
        index.put("open", Grams.of("路灯不亮"), null);
        index.put("lately", Grams.of("路灯不亮"), NOW.minus(Duration.ofDays(3)));
        index.put("long ago", Grams.of("路灯不亮"), NOW.minus(Duration.ofDays(40)));

        index.forgetClosedBefore(NOW.minus(Duration.ofDays(30)));
        index.show();

        assertThat(like("路灯不亮")).containsExactlyInAnyOrder("open", "lately");
    }

    @Test
    void in_a_folder_it_begins_empty_whatever_was_left_there(@TempDir Path folder) throws IOException {
        try (WordIndex before = WordIndex.open(folder)) {
            before.put("t", Grams.of("路灯不亮"), null);
            before.show();
            assertThat(before.like(Grams.of("路灯不亮"), 5)).containsExactly("t");
        }
        try (WordIndex after = WordIndex.open(folder)) {
            assertThat(after.size()).isZero();
            assertThat(after.like(Grams.of("路灯不亮"), 5)).isEmpty();
        }
    }

    private void put(String id, String text) {
        index.put(id, Grams.of(text), null);
        index.show();
    }

    private List<String> like(String text) {
        return index.like(Grams.of(text), 5);
    }
}
