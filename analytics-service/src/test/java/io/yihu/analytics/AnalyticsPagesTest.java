package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.RateFormula;
import io.yihu.events.Satisfaction;
import io.yihu.kit.problem.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalyticsPagesTest extends AnalyticsTest {

    @Test
    void todays_figures_are_shown_with_the_three_rates_and_when_they_were_added_up() {
        String page = get("/analytics").response().body();

        assertThat(page).contains("<html", "体检", "响应率", "解决率", "满意率", "数据截至");
        assertThat(as("unit-clerk", "weijian", "/analytics/fragments/todo")
                        .response()
                        .body())
                .contains("今日数据", "—")
                .doesNotContain("<html");
        assertThat(as("agent", null, "/analytics").status()).isEqualTo(403);
    }

    @Test
    void a_ticket_tells_what_it_counts_as_to_overseers_and_to_units_that_led_it() {
        Ticket ticket = new Ticket(UUID.randomUUID().toString())
                .at("2025-04-01T09:00")
                .created("haiguan")
                .assigned("minzheng")
                .signed(true)
                .resolved(true)
                .goodCallBack(Satisfaction.SATISFIED);
        play(ticket);
        String path = "/analytics/fragments/tickets/" + ticket.id();

        assertThat(get(path).response().body()).contains("受理", "按时签收", "办结", "满意");
        assertThat(as("unit-clerk", "minzheng", path).status()).isEqualTo(200);
        assertThat(as("unit-clerk", "jingfa", path).status()).isEqualTo(404);
        assertThat(get("/analytics/fragments/tickets/nothing").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void every_measure_has_a_name(Measure measure) {
        assertThat(MeasureWords.of(measure, Language.ZH)).isNotEqualTo(measure.key());
        assertThat(MeasureWords.of(measure, Language.EN)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RateFormula.class)
    void every_rate_has_a_name(RateFormula rate) {
        assertThat(MeasureWords.of(rate, Language.ZH)).endsWith("率");
    }
}
