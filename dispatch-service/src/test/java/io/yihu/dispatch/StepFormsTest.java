package io.yihu.dispatch;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.RequestKind;
import io.yihu.events.SummonsAnswer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of a ticket's page, opened, filled in wrongly, filled in rightly and sent by the person it is for. */
class StepFormsTest extends StandingTickets {
    private static final String WHY = "松涛里三栋前 <反复堵塞> & 须改造";
    private static final String TOO_LONG = "字".repeat(2001);
    private static final Map<String, String> OLD = Map.of("version", "1");
    private static final Map<String, String> WORDS = Map.of("words", WHY);
    private static final Map<String, String> NO_WORDS = Map.of("words", "");
    private static final Map<String, String> TOO_MANY = Map.of("words", TOO_LONG);
    private static final String ALERT = "role=\"alert\"";

    /** Sent by other tests: PagesTest, BoardTest and the browser's stories. */
    private static final Set<Step> ELSEWHERE = EnumSet.of(
            Step.SIGN,
            Step.RETURN,
            Step.CONTACT,
            Step.RESOLVE,
            Step.GRANT,
            Step.EXTEND,
            Step.APPROVE,
            Step.WHISTLE,
            Step.REPORT_IN,
            Step.REROUTE,
            Step.ASSIST_DONE);

    private static final Map<Step, Form> FORMS = Map.ofEntries(
            entry(
                    Step.REJECT,
                    of(DISPATCHER, StandingTickets::returning, TOO_MANY, "reject-note-wrong", WORDS)
                            .then(item -> item.returns().pinned() && item.status() == WorkStatus.DISPATCHED)),
            entry(
                    Step.DESIGNATE,
                    of(
                                    DISPATCHER,
                                    StandingTickets::returning,
                                    Map.of("words", WHY, "unit", ""),
                                    "designate-unit-wrong",
                                    Map.of("unit", "chengguan"))
                            .then(item ->
                                    item.ledBy("chengguan") && item.returns().pinned())),
            entry(
                    Step.REDIRECT,
                    of(
                                    DISPATCHER,
                                    StandingTickets::dispatched,
                                    Map.of("unit", "zhifa", "words", ""),
                                    "redirect-words-wrong",
                                    WORDS)
                            .then(item -> item.ledBy("zhifa") && item.returns().forwarded() == 1)),
            entry(
                    Step.KEEP,
                    of(DISPATCHER, StandingTickets::toMove, TOO_MANY, "keep-note-wrong", WORDS)
                            .then(item -> item.returns().move() == null && item.ledBy("zhifa"))),
            entry(
                    Step.DECLINE,
                    of(DISPATCHER, StandingTickets::asking, TOO_MANY, "decline-note-1-wrong", WORDS)
                            .then(item -> item.progress().request() == null)),
            entry(
                    Step.OBJECT,
                    of(
                                    SHIZHENG,
                                    StandingTickets::pinned,
                                    Map.of("unit", "zhifa", "words", ""),
                                    "object-words-wrong",
                                    WORDS)
                            .then(item -> item.objected()
                                    && "zhifa"
                                            .equals(item.progress().objection().suggestedUnit()))),
            entry(
                    Step.SUSPEND,
                    of(
                                    SHIZHENG,
                                    StandingTickets::handled,
                                    Map.of("words", WHY, "until", "2026-09-01T09:30"),
                                    "suspend-until-wrong",
                                    Map.of("until", "2026-09-16T09:30"))
                            .then(item -> asks(item, RequestKind.SUSPENSION))),
            entry(
                    Step.RESUME,
                    of(SHIZHENG, StandingTickets::suspended, OLD, ALERT, Map.of())
                            .then(item -> item.status() == WorkStatus.HANDLING)),
            entry(
                    Step.VOID,
                    of(DISPATCHER, StandingTickets::handled, NO_WORDS, "void-words-wrong", WORDS)
                            .then(item -> asks(item, RequestKind.VOID))),
            entry(
                    Step.ASK_CALLER,
                    of(SHIZHENG, StandingTickets::handled, NO_WORDS, "question-words-wrong", WORDS)
                            .then(WorkItem::paused)),
            entry(
                    Step.CALLER_ANSWERED,
                    of(SHIZHENG, StandingTickets::waiting, OLD, ALERT, Map.of()).then(item -> !item.paused())),
            entry(
                    Step.REFUSE_SUMMONS,
                    of(ZHIFA, StandingTickets::whistled, NO_WORDS, "refuse-words-wrong", WORDS)
                            .then(item -> summons(item, "zhifa").answer() == SummonsAnswer.REFUSED)),
            entry(
                    Step.FINDINGS,
                    of(
                                    DISPATCHER,
                                    StandingTickets::reportedIn,
                                    Map.of("orders[0].task", WHY, "words", "查明", "orders[0].until", "2026-09-01T09:30"),
                                    "id=\"findings-until-wrong-0\"",
                                    Map.of("orders[0].until", "2026-09-10T09:30"))
                            .then(item -> owed(item))),
            entry(
                    Step.ORDER_DONE,
                    of(ZHIFA, StandingTickets::consulted, NO_WORDS, "done-words-wrong", WORDS)
                            .then(item -> !owed(item))),
            entry(
                    Step.END_WHISTLE,
                    of(DISPATCHER, StandingTickets::whistled, OLD, ALERT, Map.of())
                            .then(item -> !whistleOf(item).open())),
            entry(
                    Step.RATE_UNIT,
                    of(
                                    DISPATCHER,
                                    StandingTickets::whistleOver,
                                    Map.of("unit", "chengguan"),
                                    "rate-unit-score-wrong",
                                    Map.of("score", "4"))
                            .then(item -> summons(item, "chengguan").rating() == 4)),
            entry(
                    Step.RATE_STREET,
                    of(ZHIFA, StandingTickets::whistleOver, Map.of(), "rate-street-score-wrong", Map.of("score", "5"))
                            .then(item -> summons(item, "zhifa").ratingOfStreet() == 5)),
            entry(
                    Step.INSTRUCT,
                    of(
                                    SUPERVISOR,
                                    StandingTickets::handled,
                                    Map.of("words", WHY, "until", "2026-09-01T09:30"),
                                    "instruct-until-wrong",
                                    Map.of("until", "2026-09-10T09:30"))
                            .then(item -> item.progress().instruction().waits())),
            entry(
                    Step.TAKE_NOTE,
                    of(SUPERVISOR, StandingTickets::closedUnsolved, OLD, ALERT, Map.of())
                            .then(item -> !item.progress().tally().unheeded())),
            entry(
                    Step.ANSWER_INSTRUCTION,
                    of(SHIZHENG, StandingTickets::instructed, NO_WORDS, "answer-instruction-words-wrong", WORDS)
                            .then(item -> !item.progress().instruction().waits())));

    /**
     * A form and how it is tried.
     *
     * @param wrong what is typed first, and {@code marked} what of the page says that it is wrong
     * @param right what is mended in the form that came back, in which the rest still stands
     */
    private record Form(
            String person,
            Consumer<StandingTickets> given,
            Map<String, String> wrong,
            String marked,
            Map<String, String> right,
            Predicate<WorkItem> then) {
        Form then(Predicate<WorkItem> done) {
            return new Form(person, given, wrong, marked, right, done);
        }
    }

    private static Form of(
            String person,
            Consumer<StandingTickets> given,
            Map<String, String> wrong,
            String marked,
            Map<String, String> right) {
        return new Form(person, given, wrong, marked, right, item -> false);
    }

    static Stream<Step> forms() {
        return FORMS.keySet().stream().sorted();
    }

    @Test
    void every_step_that_people_take_has_its_form_tried_here_or_elsewhere() {
        assertThat(Stream.of(Step.values()).filter(step -> step.who() != Step.Who.HOUSE))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(forms(), ELSEWHERE.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_keeps_what_was_typed_says_what_is_wrong_beside_it_and_does_what_it_says_once_mended(Step step) {
        Form form = FORMS.get(step);
        form.given().accept(this);
        HtmlForm opened = HtmlForm.to(step.name(), page(form.person()));
        assertThat(opened.values("_csrf")).containsExactly(WebPages.CSRF);

        HttpResponse<String> again = send(form.person(), opened, form.wrong());
        assertThat(again.statusCode()).as(again.body()).isEqualTo(422);
        assertThat(again.body()).contains(form.marked());
        HtmlForm kept = HtmlForm.to(step.name(), again.body());
        form.wrong().forEach((field, typed) -> {
            if (!field.equals("version")) {
                assertThat(kept.values(field)).containsExactly(typed);
            }
        });

        HttpResponse<String> done = send(form.person(), kept, form.right());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElse("")).endsWith("/tickets/" + id);
        assertThat(state()).matches(form.then());
        assertRead(form);
    }

    /** What was written is read on the page at once, as it was written. */
    private void assertRead(Form form) {
        boolean written = form.wrong().containsValue(WHY) || form.right().containsValue(WHY);
        String page = page(form.person());
        assertThat(page).contains(id);
        if (written) {
            assertThat(page).contains("松涛里三栋前 &lt;反复堵塞&gt; &amp; 须改造");
        }
    }

    @Test
    void who_may_not_take_a_step_is_told_why_and_not_offered_its_form() {
        handled();

        assertThat(page(DISPATCHER)).doesNotContain("/INSTRUCT\"").contains("/rulings/VOID\"");
        assertProblem(post(DISPATCHER, "/instruction", "{\"words\":\"请说明\"}"), 403, "supervisors-only", null);
        assertProblem(post(SHIZHENG, "/instruction", "{\"words\":\"请说明\"}"), 403, "not-allowed", null);
    }

    @Test
    void what_leaders_wrote_and_the_answer_stand_together_in_order_and_nowhere_else() {
        instructed();
        ok(SUPERVISOR, "/instruction", "{\"words\":\"请今天到场\",\"answerBy\":\"2026-09-07T12:00:00+08:00\"}");
        assertThat(page(SHIZHENG)).contains("待答复，2026-09-07 12:00 前");
        ok(SHIZHENG, "/instruction/answer", "{\"words\":\"已到场疏通\"}");

        await().atMost(Duration.ofSeconds(30)).until(() -> page(SHIZHENG).contains("按时，与第 2 次批示一并答复"));
        String page = page(SHIZHENG);
        assertThat(page)
                .containsSubsequence(
                        "批示往来", "领导第 1 次批示", "请说明为何反复堵塞", "领导第 2 次批示", "答复期限 2026-09-07 12:00", "请今天到场", "按时", "已到场疏通")
                .doesNotContain("id=\"dispatch-decided\"")
                .containsOnlyOnce("已到场疏通</blockquote>");
    }

    private String page(String person) {
        HttpResponse<String> answer = WebPages.get(port, person, "/dispatch/fragments/tickets/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String person, HtmlForm form, Map<String, String> typed) {
        return WebPages.submit(port, person, form.action(), form.filled(typed));
    }

    private static boolean asks(WorkItem item, RequestKind kind) {
        return Objects.requireNonNull(item.progress().request()).kind() == kind;
    }

    private static Whistle whistleOf(WorkItem item) {
        return Objects.requireNonNull(item.progress().whistle());
    }

    private static Summons summons(WorkItem item, String unit) {
        return whistleOf(item).of(unit).orElseThrow();
    }

    private static boolean owed(WorkItem item) {
        return summons(item, "zhifa").owes();
    }
}
