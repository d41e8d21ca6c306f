package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final PlaceReference STREET = place("shuyuanlu", "STREET", null);
    private static final PlaceReference SONGTAO = place("songtao", "COMMUNITY", "shuyuanlu");
    private static final PlaceReference SONGTAOLI = place("songtaoli", "ESTATE", "songtao");

    private final Gazetteer gazetteer = new Gazetteer(List.of(
            STREET, SONGTAO, SONGTAOLI, place("xintai", "COMMUNITY", "shuyuanlu"), place("other", "STREET", null)));

    @Test
    void missing_parents_follow_from_what_is_given() {
        Place whole = new Place("shuyuanlu", "songtao", "songtaoli");

        assertThat(gazetteer.locate(null, null, "songtaoli")).isEqualTo(new Placement.Found(whole));
        assertThat(gazetteer.locate("shuyuanlu", null, "songtaoli")).isEqualTo(new Placement.Found(whole));
        assertThat(gazetteer.locate("shuyuanlu", "songtao", "songtaoli")).isEqualTo(new Placement.Found(whole));
        assertThat(gazetteer.locate(null, "songtao", null))
                .isEqualTo(new Placement.Found(new Place("shuyuanlu", "songtao", null)));
        assertThat(gazetteer.locate("shuyuanlu", null, null))
                .isEqualTo(new Placement.Found(new Place("shuyuanlu", null, null)));
    }

    @Test
    void a_code_of_no_place_or_of_another_kind_is_refused_by_its_field() {
        assertThat(refusedField("nowhere", null, null)).isEqualTo("place.street");
        assertThat(refusedField("songtao", null, null)).isEqualTo("place.street");
        assertThat(refusedField("shuyuanlu", "songtaoli", null)).isEqualTo("place.community");
        assertThat(refusedField("shuyuanlu", "songtao", "xintai")).isEqualTo("place.estate");
    }

    @Test
    void places_that_do_not_lie_in_each_other_are_refused_by_their_field() {
        assertThat(refusedField(null, "xintai", "songtaoli")).isEqualTo("place.estate");
        assertThat(refusedField("other", "songtao", null)).isEqualTo("place.community");
        assertThat(refusedField("other", null, "songtaoli")).isEqualTo("place.community");
        assertThat(refusedField(null, null, null)).isEqualTo("place.street");
    }

    @Test
    void wrong_reference_data_is_refused_by_the_entry() {
        assertThatThrownBy(() -> new Gazetteer(List.of(STREET, STREET))).hasMessageContaining("shuyuanlu");
        assertThatThrownBy(() -> new Gazetteer(List.of(SONGTAO))).hasMessageContaining("songtao");
        assertThatThrownBy(() -> new Gazetteer(List.of(STREET, place("x", "ESTATE", "shuyuanlu"))))
                .hasMessageContaining("x: parent must be a COMMUNITY");
        assertThatThrownBy(() -> new Gazetteer(List.of(place("x", "CITY", null))))
                .hasMessageContaining("x: kind");
        assertThatThrownBy(() -> new Gazetteer(List.of(STREET, place("x", "STREET", "shuyuanlu"))))
                .hasMessageContaining("x: parent must be missing");
    }

    @Test
    void a_street_may_lie_in_a_district_which_is_above_everything_in_it_and_no_place_of_a_ticket() {
        Gazetteer withDistrict = new Gazetteer(List.of(
                place("yuetang", "DISTRICT", null), place("shuyuanlu", "STREET", "yuetang"), SONGTAO, SONGTAOLI));

        assertThat(withDistrict.above("songtaoli"))
                .extracting(PlaceReference::code)
                .containsExactly("songtao", "shuyuanlu", "yuetang");
        assertThat(withDistrict.above("nowhere")).isEmpty();
        assertThat(withDistrict.nameable()).containsExactly(STREET, SONGTAO, SONGTAOLI);
        assertThat(withDistrict.locate(null, null, "songtaoli"))
                .isEqualTo(new Placement.Found(new Place("shuyuanlu", "songtao", "songtaoli", "yuetang")));
        assertThat(((Placement.Refused) withDistrict.locate("yuetang", null, null))
                        .refusal()
                        .field())
                .isEqualTo("place.street");
        assertThatThrownBy(() -> new Gazetteer(List.of(place("d", "DISTRICT", "d"))))
                .hasMessageContaining("d: parent must be missing");
    }

    private String refusedField(String street, String community, String estate) {
        return ((Placement.Refused) gazetteer.locate(street, community, estate))
                .refusal()
                .field();
    }

    private static PlaceReference place(String code, String kind, String parent) {
        return new PlaceReference(code, code, code, kind, parent, List.of(), null);
    }
}
