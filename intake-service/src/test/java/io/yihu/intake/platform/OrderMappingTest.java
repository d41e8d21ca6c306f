package io.yihu.intake.platform;

import static io.yihu.intake.platform.PackagedPlatforms.parcel;
import static io.yihu.intake.platform.PackagedPlatforms.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.intake.domain.platform.OrderField;
import io.yihu.intake.domain.platform.OrderMapping.Reading;
import io.yihu.intake.domain.platform.TimeForm;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.time.DateTimeException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What platforms send, in our words and codes, by the tables that come with the software. */
class OrderMappingTest {
    private static final String COUNTY = """
            {"appealNo":"2026-1","appealType":"投诉","appealSubject":"夜间噪声","appealContent":"烧烤店音响扰民",
             "incidentAddress":"松涛里3栋","urgencyLevel":"特急","expectedDeadline":"2026-12-05 18:00:00",
             "assignedDept":"城管局","callerName":"甲","contactPhone":13800000000,"mapVersion":{"x":1}}""";
    private static final String PROVINCE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <p:order xmlns:p="urn:province" serial="S-1"><limit>20261205180000</limit>
             <content><type>TS</type><class>A01</class><title>夜间噪声</title><text><![CDATA[音响<扰民>]]></text></content>
             <place><area>岳塘区</area><detail>松涛里</detail><lng>112.91</lng><lat>27.84</lat></place>
             <caller hidden="Y"><name>甲</name><telephone>000-1234</telephone></caller></p:order>""";

    @Test
    void a_countys_json_becomes_a_registration() {
        Reading read = reading("county-a", COUNTY);

        assertThat(read.refusals()).isEmpty();
        assertThat(read.values())
                .containsOnly(
                        Map.entry(OrderField.EXTERNAL_NUMBER, "2026-1"),
                        Map.entry(OrderField.CHANNEL, "PLATFORM"),
                        Map.entry(OrderField.KIND, "COMPLAINT"),
                        Map.entry(OrderField.TITLE, "夜间噪声"),
                        Map.entry(OrderField.DESCRIPTION, "平台要求办结：2026-12-05 18:00\n平台指派：城管局\n烧烤店音响扰民"),
                        Map.entry(OrderField.PLACE_TEXT, "松涛里3栋"),
                        Map.entry(OrderField.URGENCY, "DANGER"),
                        Map.entry(OrderField.CALLER_NAME, "甲"),
                        Map.entry(OrderField.CALLER_PHONE, "13800000000"));
    }

    @Test
    void a_provinces_xml_becomes_a_registration_whatever_its_prefixes_are() {
        Reading read = reading("province-b", PROVINCE);

        assertThat(read.refusals()).isEmpty();
        assertThat(read.values())
                .containsEntry(OrderField.EXTERNAL_NUMBER, "S-1")
                .containsEntry(OrderField.CATEGORY, "noise.commercial")
                .containsEntry(OrderField.DESCRIPTION, "平台要求办结：2026-12-05 18:00\n音响<扰民>")
                .containsEntry(OrderField.PLACE_TEXT, "岳塘区松涛里")
                .containsEntry(OrderField.DATUM, "GCJ02")
                .containsEntry(OrderField.LONGITUDE, "112.91")
                .containsEntry(OrderField.CALLER_PHONE, "000-1234")
                .containsEntry(OrderField.ANONYMOUS, "YES");
    }

    @Test
    void a_form_becomes_a_registration_and_a_body_of_another_format_is_refused() {
        Arrived form = new Arrived(name -> null, new byte[0], Map.of("no", "7", "t", "停水", "d", "三栋停水"));

        Reading read = PackagedPlatforms.ALL
                .mapping(PackagedPlatforms.platform("city-f"))
                .read(parcel("city-f", form).orders().get(0));

        assertThat(read.values()).containsEntry(OrderField.KIND, "HELP").containsEntry(OrderField.EXTERNAL_NUMBER, "7");
        assertThatThrownBy(() -> parcel("city-f", "{}")).hasMessage("other-format");
        assertThatThrownBy(() -> parcel("county-a", form)).hasMessage("other-format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"投诉\"              | \"抱怨\"       | appealType       | unknown-code",
                "\"投诉\"              | \" \"          | appealType       | required",
                "\"投诉\"              | [\"投诉\"]     | appealType       | not-a-text",
                "\"2026-1\"            | null           | appealNo         | required",
                "2026-12-05 18:00:00   | 2026-12-05     | expectedDeadline | not-a-time",
                "2026-12-05 18:00:00   | 2026-02-30 18:00:00 | expectedDeadline | not-a-time",
                "\"烧烤店音响扰民\"    | {\"a\":1}      | appealContent    | not-a-text",
            })
    void what_is_wrong_is_named_as_the_platform_calls_it(String right, String wrong, String field, String reason) {
        assertThat(COUNTY).contains(right);

        assertThat(reading("county-a", COUNTY.replace(right, wrong)).refusals())
                .extracting(Refusal::field, Refusal::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, reason));
    }

    @Test
    void a_code_that_no_row_names_goes_by_the_row_for_all_others_where_there_is_one() {
        assertThat(reading("county-a", COUNTY.replace("特急", "加急")).values()).doesNotContainKey(OrderField.URGENCY);
        assertThat(reading("province-b", PROVINCE.replace("A01", "Z99")).values())
                .doesNotContainKey(OrderField.CATEGORY);
        assertThat(reading("province-b", PROVINCE.replace("\"Y\"", "\"?\"")).refusals())
                .extracting(Refusal::field)
                .containsExactly("caller/@hidden");
    }

    @Test
    void what_a_registration_blames_is_told_by_their_name() {
        var mapping = PackagedPlatforms.ALL.mapping(PackagedPlatforms.platform("county-a"));

        assertThat(mapping.blamingTheirs(Refusal.malformed("size", "caller.phone", "", ""))
                        .field())
                .isEqualTo("contactPhone");
        assertThat(mapping.blamingTheirs(Refusal.malformed("size", "description", "", ""))
                        .field())
                .isEqualTo("appealContent");
        assertThat(mapping.blamingTheirs(Refusal.malformed("size", "category", "", ""))
                        .field())
                .isEqualTo("category");
    }

    @Test
    void a_body_holds_one_order_or_the_list_that_the_row_names() {
        assertThat(parcel("county-a", COUNTY).several()).isFalse();
        assertThat(parcel("county-a", "{\"orders\":[" + COUNTY + "," + COUNTY + "]}")
                        .orders())
                .hasSize(2);
        assertThat(parcel("province-b", "<orders><order serial='1'/></orders>").several())
                .isTrue();
        assertThat(parcel("province-b", "<orders><order/><order/></orders>").orders())
                .hasSize(2);
        assertThatThrownBy(() -> parcel("county-a", "{\"orders\":[]}")).hasMessage("size");
        assertThatThrownBy(() -> parcel("county-a", "{\"orders\":[" + "1,".repeat(100) + "1]}"))
                .hasMessage("size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE order [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><order>&x;</order>",
                "<!DOCTYPE order SYSTEM 'http://127.0.0.1:1/x.dtd'><order/>",
                "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
                "<order>",
                "no xml",
                ""
            })
    void a_document_type_or_what_is_no_xml_is_refused(String body) {
        assertThatThrownBy(() -> parcel("province-b", body)).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        assertThatThrownBy(() -> parcel("province-b", "<a>".repeat(5_000) + "</a>".repeat(5_000)))
                .hasMessage("malformed-xml");
        assertThatThrownBy(() -> parcel("county-a", "[".repeat(5_000) + "]".repeat(5_000)))
                .hasMessage("malformed-json");
    }

    @ParameterizedTest
    @CsvSource({
        "EPOCH_SECONDS, , 1796464800, 2026-12-05 18:00",
        "EPOCH_MILLIS, , 1796464800000, 2026-12-05 18:00",
        "ISO, , 2026-12-05T10:00:00Z, 2026-12-05 18:00",
        "yyyy-MM-dd HH:mm, UTC, 2026-12-05 10:00, 2026-12-05 18:00",
        "yyyy/M/d, , 2026/12/5, 2026-12-05",
    })
    void times_are_written_as_people_here_read_them(String form, String zone, String theirs, String ours) {
        assertThat(new TimeForm(form, zone).read(theirs)).isEqualTo(ours);
    }

    @Test
    void what_is_no_time_is_none() {
        assertThatThrownBy(() -> new TimeForm("EPOCH_SECONDS", null).read("soon"))
                .isInstanceOf(DateTimeException.class);
        assertThat(new TimeForm("nonsense", null).usable()).isFalse();
        assertThat(new TimeForm("yyyy", "Mars/Base").usable()).isFalse();
    }
}
