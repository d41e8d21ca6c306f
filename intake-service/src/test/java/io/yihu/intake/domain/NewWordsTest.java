package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewWordsTest {
    private static final String TITLE = "污水外溢";
    private static final String DESCRIPTION = "松涛里三栋前污水外溢";

    @Test
    void an_order_that_says_the_same_says_nothing_new() {
        assertThat(knowing().in(TITLE + " ", DESCRIPTION)).isEmpty();
    }

    @Test
    void of_a_text_that_was_appended_to_only_the_end_is_new() {
        assertThat(knowing().in(TITLE, DESCRIPTION + "\n今晨流到幼儿园门口")).contains("今晨流到幼儿园门口");
    }

    @Test
    void a_text_that_was_written_anew_is_new_as_a_whole_and_so_is_a_title() {
        assertThat(knowing().in("污水进了车库", "已有两户地下室进水")).contains("污水进了车库\n已有两户地下室进水");
    }

    @Test
    void what_was_added_before_is_not_added_again_even_where_it_was_masked() {
        NewWords known = knowing("今晨打 138**** 无人接");

        assertThat(known.in(TITLE, DESCRIPTION + "今晨打 1380000 无人接，又打一次")).contains("，又打一次");
        assertThat(known.in(TITLE, DESCRIPTION + "今晨打 1380000 无人接")).contains("");
    }

    private static NewWords knowing(String... supplements) {
        return new NewWords(TITLE, DESCRIPTION, List.of(supplements), words -> words.replace("1380000", "138****"));
    }
}
