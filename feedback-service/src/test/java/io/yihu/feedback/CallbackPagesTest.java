package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class CallbackPagesTest extends ServiceTest {
    private final String part = "/feedback/fragments/tickets/" + played.ticketId;
    private final String action = "/feedback/tickets/" + played.ticketId + "/answers";

    @Test
    void the_clerks_page_counts_and_lists_what_is_due() {
        due(1);

        String todo = clerk().get("/feedback/fragments/todo").response().body();

        assertThat(todo).contains("待回访", "class=\"counts\"").doesNotContain("<html");
        assertThat(clerk().with("Accept-Language", "en")
                        .get("/feedback")
                        .response()
                        .body())
                .contains("<html", "lang=\"en\"", "Feedback");
        assertThat(as("unit-clerk").get("/feedback").status()).isEqualTo(403);
    }

    @Test
    void only_who_may_ask_gets_the_form_and_what_is_missing_is_said_beside_its_field() {
        due(1);

        assertThat(clerk().get(part).response().body()).contains(action, "问题解决了吗");
        assertThat(as("auditor").get(part).response().body()).doesNotContain(action);
        Http.Answer half = clerk().form(action, "round=1&contacted=true&remark=%3Cb%3E");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.response().body()).contains("solved-wrong", "satisfaction-wrong", "&lt;b&gt;", "<html");
        Http.Answer other = clerk().with("HX-Request", "true")
                .form(action, "round=2&contacted=true&solved=true&satisfaction=SATISFIED");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.response().body()).contains("role=\"alert\"").doesNotContain("<html");
        assertThat(clerk().form(action, "round=x").status()).isEqualTo(422);
    }

    @Test
    void the_answers_are_recorded_once_and_shown() {
        due(1);
        String form = "round=1&contacted=true&solved=true&satisfaction=BASICALLY_SATISFIED&remark=%E8%BF%98%E8%A1%8C"
                + "&key=00000000-0000-0000-0000-000000000001";

        Http.Answer done = clerk().form(action, form);

        assertThat(done.status()).isEqualTo(302);
        assertThat(done.response().headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tickets/" + played.ticketId));
        assertThat(clerk().form(action, form).status()).isEqualTo(302);
        await().untilAsserted(
                        () -> assertThat(clerk().get(part).response().body()).contains("基本满意", "结案", "还行"));
    }
}
