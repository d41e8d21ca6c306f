package io.yihu.intake.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What intake may do by itself where nobody set anything. */
class MatterSettingsTest {
    private final MatterSettings usual =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("yihu.intake.matter", MatterSettings.class);

    @Test
    void below_a_thousand_labelled_tickets_it_only_suggests() {
        assertThat(usual.mayBeAutomatic(999, 0.999)).isFalse();
        assertThat(usual.mayBeAutomatic(1_000, 0.999)).isTrue();
        assertThat(usual.mayBeAutomatic(1_000, 0.97)).isFalse();
    }

    @Test
    void nothing_is_learned_until_somebody_says_so() {
        assertThat(usual.trainEvery()).isZero();
    }
}
