package io.yihu.intake.domain.again;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.CategoryReference;
import io.yihu.events.Place;
import io.yihu.intake.domain.Categories;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who, where, what, in which words and when. */
class PairScorerTest {
    private static final PairScorer SCORER = new PairScorer(0.2);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Place SONGTAOLI = new Place("shuyuanlu", "songtao", "songtaoli");
    private static final Place SONGTAO = new Place("shuyuanlu", "songtao", null);
    private static final Place STREET = new Place("shuyuanlu", null, null);
    private static final Place XINTAI = new Place("shuyuanlu", "xintai", "xintaihefu");

    @Test
    void an_agent_reads_why() {
        Verdict verdict = SCORER.judge(new Pair(true, PlaceTie.ESTATE, MatterTie.SAME, 0.818, TWO_DAYS, false));

        assertThat(verdict.proposed()).isTrue();
        assertThat(verdict.reasons())
                .extracting(Reason::zh)
                .containsExactly("同一来电人", "同一小区", "同一事项", "文字相似 0.82", "2 天前");
        assertThat(verdict.reasons())
                .extracting(Reason::en)
                .containsExactly("same caller", "same estate", "same matter", "wording 0.82 alike", "2 days ago");
        assertThat(SCORER.judge(new Pair(false, PlaceTie.UNKNOWN, MatterTie.UNKNOWN, 0.5, Duration.ofHours(3), true))
                        .reasons())
                .extracting(Reason::zh)
                .containsExactly("文字相似 0.50", "已结案", "24 小时内");
    }

    @Test
    void the_same_caller_the_same_matter_at_one_estate_or_like_words_propose_each_by_itself() {
        assertThat(proposed(true, PlaceTie.UNKNOWN, MatterTie.OTHER, 0)).isTrue();
        assertThat(proposed(false, PlaceTie.ESTATE, MatterTie.SAME, 0)).isTrue();
        assertThat(proposed(false, PlaceTie.UNKNOWN, MatterTie.UNKNOWN, 0.2)).isTrue();

        assertThat(proposed(false, PlaceTie.ESTATE, MatterTie.OTHER, 0.02)).isFalse();
        assertThat(proposed(false, PlaceTie.UNKNOWN, MatterTie.SAME, 0.05)).isFalse();
        assertThat(proposed(false, PlaceTie.UNKNOWN, MatterTie.UNKNOWN, 0.19)).isFalse();
    }

    @Test
    void at_another_place_the_words_have_to_be_half_as_alike_again() {
        assertThat(proposed(false, PlaceTie.ELSEWHERE, MatterTie.UNKNOWN, 0.25)).isFalse();
        assertThat(proposed(false, PlaceTie.ELSEWHERE, MatterTie.UNKNOWN, 0.31)).isTrue();
    }

    @Test
    void what_is_older_or_closed_comes_later_but_is_not_left_out_for_that() {
        Verdict fresh = SCORER.judge(new Pair(false, PlaceTie.ESTATE, MatterTie.SAME, 0, TWO_DAYS, false));
        Verdict old = SCORER.judge(new Pair(false, PlaceTie.ESTATE, MatterTie.SAME, 0, Duration.ofDays(80), false));
        Verdict closed = SCORER.judge(new Pair(false, PlaceTie.ESTATE, MatterTie.SAME, 0, TWO_DAYS, true));

        assertThat(old.score()).isLessThan(fresh.score());
        assertThat(closed.score()).isLessThan(fresh.score());
        assertThat(old.proposed() && closed.proposed()).isTrue();
    }

    @Test
    void places_are_as_near_as_the_smallest_that_both_lie_in() {
        assertThat(PlaceTie.of(SONGTAOLI, SONGTAOLI)).isEqualTo(PlaceTie.ESTATE);
        assertThat(PlaceTie.of(SONGTAOLI, SONGTAO)).isEqualTo(PlaceTie.COMMUNITY);
        assertThat(PlaceTie.of(STREET, SONGTAOLI)).isEqualTo(PlaceTie.STREET);
        assertThat(PlaceTie.of(XINTAI, SONGTAOLI)).isEqualTo(PlaceTie.ELSEWHERE);
        assertThat(PlaceTie.of(SONGTAOLI, new Place("shuyuanlu", "songtao", "other")))
                .isEqualTo(PlaceTie.ELSEWHERE);
        assertThat(PlaceTie.of(null, SONGTAOLI)).isEqualTo(PlaceTie.UNKNOWN);
    }

    @Test
    void matters_are_kin_under_one_parent() {
        Categories tree = new Categories(List.of(
                new CategoryReference("noise", "噪声", "Noise", 1, null),
                new CategoryReference("noise.shop", "商业噪声", "Shop noise", 2, "noise"),
                new CategoryReference("noise.site", "施工噪声", "Site noise", 2, "noise"),
                new CategoryReference("drain", "排水", "Drains", 1, null)));

        assertThat(MatterTie.of("noise.shop", "noise.shop", tree)).isEqualTo(MatterTie.SAME);
        assertThat(MatterTie.of("noise.shop", "noise.site", tree)).isEqualTo(MatterTie.KIN);
        assertThat(MatterTie.of("noise", "noise.site", tree)).isEqualTo(MatterTie.KIN);
        assertThat(MatterTie.of("noise", "drain", tree)).isEqualTo(MatterTie.OTHER);
        assertThat(MatterTie.of("gone", "drain", tree)).isEqualTo(MatterTie.OTHER);
        assertThat(MatterTie.of(null, "drain", tree)).isEqualTo(MatterTie.UNKNOWN);
    }

    private static boolean proposed(boolean sameCaller, PlaceTie place, MatterTie matter, double likeness) {
        return SCORER.judge(new Pair(sameCaller, place, matter, likeness, TWO_DAYS, false))
                .proposed();
    }
}
