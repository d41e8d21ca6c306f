package io.yihu.intake.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is answered, with the field names of the standard. What is not known is left out. */
final class Bodies {
    private Bodies() {}

    /** Where the interface is. */
    record Discovery(
            String changeset,
            String contact,
            @JsonProperty("key_service") String keyService,
            List<Endpoint> endpoints) {}

    /** One way in. */
    record Endpoint(String specification, URI url, String changeset, String type, List<String> formats) {}

    /** A matter one may report. */
    record Service(
            @JsonProperty("service_code") String code,
            @JsonProperty("service_name") String name,
            String description,
            boolean metadata,
            String type,
            String keywords,
            String group) {}

    /** What else may be said of a matter. */
    record Definition(@JsonProperty("service_code") String code, List<Attribute> attributes) {}

    /** A question with its answers. */
    record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            @JsonProperty("datatype_description") String hint,
            int order,
            String description,
            List<Value> values) {}

    /** One answer. */
    record Value(String key, String name) {}

    /** A report was taken. */
    record Taken(
            @JsonProperty("service_request_id") String id,
            @JsonProperty("service_notice") String notice) {}

    /** The number behind a token. */
    record Token(@JsonProperty("service_request_id") String id, String token) {}

    /** How far a report is. Times are written with their offset. */
    record Request(
            @JsonProperty("service_request_id") String id,
            String status,
            @JsonProperty("status_notes") String statusNotes,
            @Nullable @JsonProperty("service_name") String serviceName,
            @Nullable @JsonProperty("service_code") String serviceCode,
            @Nullable String description,
            @Nullable @JsonProperty("agency_responsible") String agency,
            @JsonProperty("requested_datetime") String requested,
            @JsonProperty("updated_datetime") String updated,
            @Nullable @JsonProperty("expected_datetime") String expected,
            @Nullable String address) {}

    /** What is wrong. */
    record Fault(String code, String description) {}
}
