package io.yihu.allinone.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private final List<Complaint> day = Scenario.of(1);

    @Test
    void the_same_seed_gives_the_same_day_and_another_seed_another() {
        assertThat(Scenario.of(1)).isEqualTo(day);
        assertThat(Scenario.of(2)).hasSameSizeAs(day).isNotEqualTo(day);
    }

    @Test
    void the_founding_complaints_come_first_and_all_of_them_end() {
        List<Complaint> founding = day.subList(0, Scenario.FOUNDING);

        assertThat(founding)
                .extracting(Complaint::zh)
                .containsExactly("信泰和府楼下商铺喇叭扰民", "松涛里小区下水道堵塞发臭", "海关路口（岳塘区十二中旁）流动摊贩占道经营");
        assertThat(founding).allSatisfy(c -> assertThat(c.course().steps()).endsWith(Step.CLOSE));
    }

    @Test
    void about_forty_more_go_every_course() {
        List<Complaint> others = day.subList(Scenario.FOUNDING, day.size());

        assertThat(others).hasSize(40).extracting(Complaint::course).contains(Course.values());
    }

    @Test
    void every_call_back_has_an_answer_and_only_the_last_of_a_closed_ticket_is_good() {
        assertThat(day).allSatisfy(complaint -> {
            long asked = complaint.course().steps().stream()
                    .filter(Step.ANSWER::equals)
                    .count();
            assertThat(complaint.answers()).hasSizeGreaterThanOrEqualTo((int) asked);
            for (int i = 0; i < complaint.answers().size(); i++) {
                boolean bad = i < complaint.course().badAnswers();
                assertThat(complaint.answers().get(i).good()).isNotEqualTo(bad);
            }
        });
    }
}
