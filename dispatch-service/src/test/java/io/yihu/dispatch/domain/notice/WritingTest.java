package io.yihu.dispatch.domain.notice;

import static io.yihu.dispatch.domain.notice.Notes.at;
import static io.yihu.dispatch.domain.notice.Notes.notice;
import static io.yihu.dispatch.domain.notice.Notes.tiding;
import static io.yihu.dispatch.domain.notice.Notes.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.EventJson;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.UnitClock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static final int WECOM = 4096;

    @Test
    void one_notice_says_what_until_when_where_and_for_whom() {
        Message message = Writing.of(Batch.Kind.SINGLE, List.of(told(notice(1, false, "2026-09-07T09:30"))), WECOM);

        assertThat(message.title()).isEqualTo("一呼 【新派单】260907-0000-0001");
        assertThat(message.text()).isEqualTo("""
                        **一呼 【新派单】260907-0000-0001**

                        期限：签收截止 09-08 09:30

                        分类：下水道堵塞

                        地点：松涛社区 · 松涛里

                        单位：市政设施办公室

                        [打开工单](https://yihu.example.org/tickets/260907-0000-0001)""");
    }

    @Test
    void of_a_sealed_ticket_only_the_number_is_told() {
        Notice sealed = notice(7, false, "2026-09-07T09:30");
        Told told = Told.sealed(sealed, null);

        assertThat(Writing.of(Batch.Kind.SINGLE, List.of(told), WECOM).text())
                .isEqualTo("**一呼 【新派单】260907-0000-0007**");
        assertThat(Writing.of(Batch.Kind.DIGEST, List.of(told, told), WECOM).text())
                .isEqualTo("**一呼 2 件：**\n\n- 【新派单】260907-0000-0007\n\n- 【新派单】260907-0000-0007");
    }

    @ParameterizedTest
    @CsvSource({"SUPERVISION, , LEADER, 领导督办", "SUMMONED, REPORT_IN, , 吹哨", "REPORT_LATE, REPORT_IN, , 报到超时"})
    void supervision_and_whistles_on_a_sealed_ticket_tell_its_number_too_and_nothing_else(
            Occasion occasion, UnitClock clock, SupervisionLevel level, String head) {
        Tiding tiding =
                new Tiding(occasion, "shizheng", 1, clock, clock == null ? null : at("2026-09-08T09:30"), level);
        Notice notice = Notice.of(Notes.group(20, true), "260907-0000-0001", 1, tiding, false, at("2026-09-07T09:30"));
        Told told = Told.sealed(notice, null);

        assertThat(Writing.of(Batch.Kind.SINGLE, List.of(told), WECOM).text())
                .isEqualTo("**一呼 【" + head + "】260907-0000-0001**");
        assertThat(Writing.of(Batch.Kind.NIGHT, List.of(told, told), WECOM).text())
                .doesNotContain("截止", "shizheng", "·");
    }

    /** Whatever a notice is made of is a code, a number or a time: there is no field that somebody's words could be in. */
    @Test
    void nothing_that_a_person_wrote_can_be_in_a_notice() {
        assertThat(Arrays.stream(Notice.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactly("id", "group", "ticketId", "tiding", "urgent", "happenedAt");
        assertThat(Arrays.stream(Tiding.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactly("occasion", "unit", "dispatchNo", "clock", "by", "level");
        assertThat(Arrays.stream(Told.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactly("notice", "category", "place", "unit", "link");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 502, 503, 1000, 4096})
    void a_digest_is_cut_between_notices_and_never_longer_than_allowed(int most) {
        List<Told> many = IntStream.rangeClosed(1, 300)
                .mapToObj(n -> told(notice(n, false, "2026-09-07T23:30")))
                .toList();

        String text = Writing.of(Batch.Kind.NIGHT, many, most).text();

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(most);
        assertThat(text).startsWith("**一呼 夜间 300 件：**").endsWith("…等 300 件");
        assertThat(text.lines().filter(line -> line.startsWith("- ")))
                .allMatch(line -> line.endsWith("签收截止 09-08 09:30"));
    }

    @Test
    void a_digest_that_fits_is_whole() {
        Told told = told(notice(1, false, "2026-09-07T23:30"));

        assertThat(Writing.of(Batch.Kind.NIGHT, List.of(told, told), WECOM).text())
                .doesNotContain("…等")
                .contains("[【新派单】260907-0000-0001](https://yihu.example.org/tickets/260907-0000-0001) · 下水道堵塞");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_the_link_stays() {
        Notice notice = notice(1, false, "2026-09-07T09:30");
        Told long_ = new Told(notice, "𠮷堵".repeat(400), "松涛里", "市政", "https://yihu.example.org/t");

        for (int most = 500; most < 510; most++) {
            String text = Writing.of(Batch.Kind.SINGLE, List.of(long_), most).text();
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(most);
            assertThat(text)
                    .contains("…")
                    .endsWith("(https://yihu.example.org/t)")
                    .doesNotContain("�");
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NEAR, SIGN, 【临期】, 签收截止 09-08 09:30",
        "OVERDUE, RESOLVE, 【超期】, 办结截止 09-08 09:30（已过）",
        "PROMISE, PROMISE, 【承诺到期】, 承诺答复截止 09-08 09:30（已过）",
        "OVERDUE, CONTACT, 【超期】, 首次联系截止 09-08 09:30（已过）",
        "SUMMONED, REPORT_IN, 【吹哨】, 报到截止 09-08 09:30",
        "REPORT_LATE, REPORT_IN, 【报到超时】, 报到截止 09-08 09:30（已过）",
        "OVERDUE, ORDER, 【超期】, 协办截止 09-08 09:30（已过）",
        "OVERDUE, ASSIST, 【超期】, 协办反馈截止 09-08 09:30（已过）",
    })
    void each_occasion_has_its_word_and_its_deadline(Occasion occasion, UnitClock clock, String head, String deadline) {
        Tiding tiding = new Tiding(occasion, "shizheng", 1, clock, at("2026-09-08T09:30"), null);

        assertThat(text(tiding)).contains(head, deadline);
    }

    @Test
    void supervision_says_its_level() {
        assertThat(text(new Tiding(Occasion.SUPERVISION, "shizheng", 1, null, null, SupervisionLevel.LEADER)))
                .contains("【领导督办】")
                .doesNotContain("期限");
    }

    @Test
    void whatever_stands_in_a_text_the_body_is_json() {
        NoticeChannel channel = channel(null);

        byte[] body = channel.fill(new Message("题\"", "一\n\"二\"\\三")).getBytes(StandardCharsets.UTF_8);

        assertThat(EventJson.mapper().readTree(body).at("/markdown/text").asString())
                .isEqualTo("一\n\"二\"\\三");
        assertThat(EventJson.mapper().readTree(body).at("/markdown/title").asString())
                .isEqualTo("题\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"errcode\":0,\"errmsg\":\"ok\"} | TAKEN | ",
                "200 | {\"errcode\":45009,\"errmsg\":\"api freq out of limit\"} | BUSY | errcode 45009",
                "200 | {\"errcode\":93000,\"errmsg\":\"invalid webhook url key=secret\"} | REFUSED | errcode 93000",
                "200 | <html>key=secret</html> | REFUSED | errcode ?",
                "200 | {\"errcode\":\"key=secret\"} | REFUSED | errcode ?",
                "500 | {\"errcode\":0} | REFUSED | HTTP 500",
                "302 | '' | REFUSED | HTTP 302",
                "429 | '' | BUSY | HTTP 429",
            })
    void an_answer_is_judged_by_status_and_code_and_its_words_are_not_kept(
            int status, String body, Delivery.Kind kind, String code) {
        Delivery delivery = Delivery.of(channel("errcode"), status, body.getBytes(StandardCharsets.UTF_8));

        assertThat(delivery).isEqualTo(new Delivery(kind, code));
    }

    @Test
    void a_channel_without_an_answer_field_takes_the_status_for_it() {
        assertThat(Delivery.of(channel(null), 204, new byte[0])).isEqualTo(Delivery.TAKEN);
    }

    private static NoticeChannel channel(String field) {
        return new NoticeChannel(
                "any",
                "任意",
                null,
                "{\"markdown\":{\"title\":\"${title}\",\"text\":\"${text}\"}}",
                WECOM,
                field,
                field == null ? null : "0",
                List.of("45009"),
                1,
                NoticeChannel.Signing.NONE);
    }

    private static String text(Tiding tiding) {
        Notice notice = Notice.of(Notes.group(20, true), "260907-0000-0001", 1, tiding, false, at("2026-09-07T09:30"));
        return Writing.of(Batch.Kind.SINGLE, List.of(told(notice)), WECOM).text();
    }

    @Test
    void the_same_event_makes_the_same_notice() {
        Tiding tiding = tiding(Occasion.NEW, "2026-09-08T09:30");
        Notice once = Notice.of(Notes.group(20, true), "260907-0000-0001", 3, tiding, false, at("2026-09-07T09:30"));

        assertThat(once.id()).isEqualTo("duty~260907-0000-0001~NEW~shizheng~3");
    }
}
