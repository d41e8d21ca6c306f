package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.CategoryReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private static final CategoryReference FIRST = category("environment", 1, null);
    private static final CategoryReference SECOND = category("environment.noise", 2, "environment");

    @Test
    void knows_every_level() {
        Categories categories =
                new Categories(List.of(FIRST, SECOND, category("noise.commercial", 3, "environment.noise")));

        assertThat(categories.all()).hasSize(3);
        assertThat(categories.knows("environment")).isTrue();
        assertThat(categories.knows("noise.commercial")).isTrue();
        assertThat(categories.knows("noise")).isFalse();
    }

    @Test
    void wrong_reference_data_is_refused_by_the_entry() {
        assertThatThrownBy(() -> new Categories(List.of(FIRST, FIRST))).hasMessageContaining("environment");
        assertThatThrownBy(() -> new Categories(List.of(SECOND))).hasMessageContaining("environment.noise: parent");
        assertThatThrownBy(() -> new Categories(List.of(FIRST, category("x", 3, "environment"))))
                .hasMessageContaining("x: parent must be a category of level 2");
        assertThatThrownBy(() -> new Categories(List.of(FIRST, category("x", 1, "environment"))))
                .hasMessageContaining("x: level 1");
    }

    private static CategoryReference category(String code, int level, String parent) {
        return new CategoryReference(code, code, code, level, parent);
    }
}
