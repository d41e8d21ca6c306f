package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;

class DeclaredParametersTest {
    record Row(String unit, String task) {}

    record Form(String words, List<String> units, List<Row> orders) {}

    @SuppressWarnings("unused")
    static final class Pages {
        void take(@ModelAttribute Form form) {}
    }

    @Test
    void a_form_declares_its_fields_and_those_of_its_rows_whatever_their_number() throws Exception {
        HandlerMethod method = new HandlerMethod(new Pages(), Pages.class.getDeclaredMethod("take", Form.class));

        assertThat(DeclaredParameters.of(method))
                .containsExactlyInAnyOrder("words", "units", "orders[].unit", "orders[].task");
        assertThat(DeclaredParameters.declared("orders[12].task")).isEqualTo("orders[].task");
        assertThat(DeclaredParameters.declared("orders[a].task")).isEqualTo("orders[a].task");
        assertThat(DeclaredParameters.declared("units")).isEqualTo("units");
    }
}
