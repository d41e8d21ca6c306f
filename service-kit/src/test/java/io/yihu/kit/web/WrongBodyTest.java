package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongBodyTest extends ServiceTest {

    @Test
    void a_right_body_is_accepted_and_times_come_back_with_offset() {
        var answer = asAgent().post("/api/samples", """
                        {"title":"水管爆裂","count":1,"urgency":"URGENT","happenedAt":"2026-03-01T08:00:00+08:00"}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("happenedAt").asString()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(answer.json().has("sealed")).isFalse();
    }

    @Test
    void every_missing_field_is_named() {
        var answer = asAgent().post("/api/samples", "{}");

        assertProblem(answer, 400, "malformed", "required");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title", "count");
    }

    @Test
    void a_missing_field_inside_a_list_is_named_by_its_path() {
        var answer = asAgent().post("/api/samples", """
                {"title":"a","count":1,"places":[{"name":"x"},{}]}""");

        assertProblem(answer, 400, "malformed", "required");
        assertField(answer, "places[1].name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title      | {'title':5,'count':1}",
                "title      | {'title':true,'count':1}",
                "title      | {'title':{'a':1},'count':1}",
                "count      | {'title':'a','count':'1'}",
                "count      | {'title':'a','count':1.5}",
                "count      | {'title':'a','count':''}",
                "count      | {'title':'a','count':99999999999}",
                "sealed     | {'title':'a','count':1,'sealed':'true'}",
                "sealed     | {'title':'a','count':1,'sealed':1}",
                "happenedAt | {'title':'a','count':1,'happenedAt':1760000000}",
                "happenedAt | {'title':'a','count':1,'happenedAt':'2026-03-01T08:00:00'}",
                "happenedAt | {'title':'a','count':1,'happenedAt':''}",
                "places     | {'title':'a','count':1,'places':'x'}",
                "places[0]  | {'title':'a','count':1,'places':['x']}",
                "body       | [1]",
            })
    void a_value_of_the_wrong_type_is_named_and_never_bent(String field, String body) {
        var answer = asAgent().post("/api/samples", body.replace('\'', '"'));

        assertProblem(answer, 400, "malformed", "wrong-type");
        assertField(answer, field);
    }

    @ParameterizedTest
    @CsvSource({"SOON", "''", "normal"})
    void an_unknown_enum_value_is_answered_with_the_known_ones(String urgency) {
        var answer =
                asAgent().post("/api/samples", "{\"title\":\"a\",\"count\":1,\"urgency\":\"%s\"}".formatted(urgency));

        assertProblem(answer, 400, "malformed", "unknown-value");
        assertField(answer, "urgency");
        assertThat(answer.json().path("detail").asString()).contains("NORMAL, URGENT");
    }

    @Test
    void an_unknown_field_is_named() {
        var answer = asAgent().post("/api/samples", "{\"title\":\"a\",\"count\":1,\"colour\":\"red\"}");

        assertProblem(answer, 400, "malformed", "unknown-field");
        assertField(answer, "colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'title':", "not json", "{'title':'a','title':'b'}", "{'title':'a','count':1} x"})
    void what_is_not_json_is_refused(String body) {
        assertProblem(asAgent().post("/api/samples", body.replace('\'', '"')), 400, "malformed", "malformed-json");
    }

    @Test
    void an_empty_body_is_missing() {
        assertProblem(asAgent().post("/api/samples", ""), 400, "malformed", "missing-body");
    }

    @Test
    void broken_utf8_is_refused() {
        byte[] gbk = "{\"title\":\"水管\",\"count\":1}".getBytes(Charset.forName("GBK"));

        assertProblem(asAgent().post("/api/samples", BodyPublishers.ofByteArray(gbk)), 400, "malformed", "broken-utf8");
    }

    @Test
    void ten_megabytes_of_announced_length_are_too_large() {
        var answer = asAgent().post("/api/samples", BodyPublishers.ofByteArray(tenMegabytes()));

        assertProblem(answer, 413, "too-large", "body-too-large");
    }

    @Test
    void ten_megabytes_in_chunks_are_too_large() {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tenMegabytes()));

        assertProblem(asAgent().post("/api/samples", chunked), 413, "too-large", "body-too-large");
    }

    @Test
    void another_content_type_or_charset_is_not_understood() {
        assertProblem(
                asAgent().with("Content-Type", "text/plain").post("/api/samples", "{}"),
                415,
                "unsupported-media",
                "unsupported-media");
        assertProblem(
                asAgent().with("Content-Type", "application/json;charset=GBK").post("/api/samples", "{}"),
                415,
                "unsupported-media",
                "charset-not-utf-8");
    }

    private static byte[] tenMegabytes() {
        return ("{\"title\":\"" + "a".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
