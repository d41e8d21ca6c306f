package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.open311.GeoOrder;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Elements;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the standard's fields as a registration, checked like any other, and blames the fields as the app knows them. */
@Component
final class AppReportReader {
    private static final Refusal NOWHERE = Refusal.malformed(
            "required", "lat", "须给出坐标、地址或地点代码之一", "lat and long, address_string or address_id is required");
    private static final Map<String, String> THEIR_NAMES = Map.of(
            "category", "service_code",
            "title", "description",
            "placeText", "address_string",
            "coordinates.latitude", "lat",
            "coordinates.longitude", "long",
            "caller.name", "first_name",
            "caller.phone", "phone");

    private final Elements elements;
    private final JsonMapper json;
    private final Setup<IntakeRules> setup;

    AppReportReader(Elements elements, JsonMapper json, Setup<IntakeRules> setup) {
        this.elements = elements;
        this.json = json;
        this.setup = setup;
    }

    /** @throws RefusedException naming each wrong field */
    TicketRequest read(GeoOrder order) {
        TicketRequest request = request(order);
        if (request.place() == null && !request.speaksOfPlace()) {
            throw new RefusedException(NOWHERE);
        }
        try {
            JsonNode written = json.valueToTree(request);
            return elements.read(written, TicketRequest.class);
        } catch (RefusedException refused) {
            throw new RefusedException(
                    refused.refusals().stream().map(AppReportReader::named).toList());
        }
    }

    private TicketRequest request(GeoOrder order) {
        String description = order.required("description");
        String media = order.field("media_url");
        return new TicketRequest(
                order.source(),
                null,
                Channel.WEB,
                order.kind(),
                Titles.of(description),
                media == null ? description : description + "\n附件：" + media,
                order.required("service_code"),
                place(order.field("address_id")),
                order.field("address_string"),
                coordinates(order),
                null,
                null,
                caller(order));
    }

    private @Nullable PlaceRequest place(@Nullable String code) {
        if (code == null) {
            return null;
        }
        String kind = setup.current()
                .places()
                .find(code)
                .orElseThrow(() -> new RefusedException(
                        Refusal.rule("unknown-place", "address_id", "没有这个地点代码", "There is no such place code")))
                .kind();
        return new PlaceRequest(
                kind.equals(Gazetteer.STREET) ? code : null,
                kind.equals(Gazetteer.COMMUNITY) ? code : null,
                kind.equals(Gazetteer.ESTATE) ? code : null);
    }

    /** The standard's coordinates are WGS84. */
    private static @Nullable CoordinatesRequest coordinates(GeoOrder order) {
        Double latitude = order.number("lat");
        Double longitude = order.number("long");
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new RefusedException(NOWHERE);
        }
        return new CoordinatesRequest(longitude, latitude, Datum.WGS84);
    }

    private static TicketRequest.CallerRequest caller(GeoOrder order) {
        String name = Stream.of(order.field("last_name"), order.field("first_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new TicketRequest.CallerRequest(
                name.isEmpty() ? null : name, order.field("phone"), order.anonymous() ? Boolean.TRUE : null);
    }

    private static Refusal named(Refusal refusal) {
        String field = refusal.field();
        return field == null ? refusal : refusal.withField(THEIR_NAMES.getOrDefault(field, field));
    }
}
