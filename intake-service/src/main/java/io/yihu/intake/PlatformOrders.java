package io.yihu.intake;

import io.yihu.events.PlaceReference;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.intake.platform.PlatformHouse;
import io.yihu.intake.status.QueryCodes;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Elements;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.web.CommandHeaders;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the orders of platforms as registrations, checked like any other, once by platform and number. */
@Component
final class PlatformOrders implements PlatformHouse {
    private static final CommandHeaders NO_KEY = new CommandHeaders(null, null);
    private static final String DEGREES = "-?[0-9]{1,3}([.][0-9]{1,20})?";

    private final OrderDesk orders;
    private final Elements elements;
    private final JsonMapper json;
    private final Setup<IntakeRules> setup;
    private final QueryCodes codes;

    PlatformOrders(OrderDesk orders, Elements elements, JsonMapper json, Setup<IntakeRules> setup, QueryCodes codes) {
        this.orders = orders;
        this.elements = elements;
        this.json = json;
        this.setup = setup;
        this.codes = codes;
    }

    @Override
    public Taken take(String platform, Map<OrderField, String> order) {
        TicketRequest request = elements.read(written(platform, order), TicketRequest.class);
        if (request.externalNumber() == null) {
            throw new RefusedException(TicketClaims.NUMBER_NEEDED);
        }
        Registered registered = orders.take(request, "platform:" + platform, NO_KEY);
        String ticketId = registered.ticket().id();
        return new Taken(ticketId, codes.of(ticketId), registered.fresh());
    }

    /** As a machine would write it. */
    private ObjectNode written(String platform, Map<OrderField, String> order) {
        ObjectNode request = json.createObjectNode().put("source", platform);
        boolean somewhere = order.containsKey(OrderField.LONGITUDE) || order.containsKey(OrderField.LATITUDE);
        order.forEach((field, value) -> {
            switch (field) {
                case LONGITUDE, LATITUDE -> in(request, field).put(last(field), degrees(field, value));
                case DATUM -> {
                    if (somewhere) {
                        in(request, field).put(last(field), value);
                    }
                }
                case ANONYMOUS -> in(request, field).put(last(field), yes(field, value));
                case PLACE -> request.withObjectProperty("place").put(kind(value), value);
                default -> in(request, field).put(last(field), value);
            }
        });
        return request;
    }

    private static ObjectNode in(ObjectNode request, OrderField field) {
        int dot = field.path().indexOf('.');
        return dot < 0 ? request : request.withObjectProperty(field.path().substring(0, dot));
    }

    private static String last(OrderField field) {
        return field.path().substring(field.path().indexOf('.') + 1);
    }

    /** Whoever does not want to be known must not become known by a word that nobody translated. */
    private static boolean yes(OrderField field, String value) {
        if (!value.equals("YES") && !value.equals("NO")) {
            throw new RefusedException(
                    Refusal.malformed("unknown-code", field.path(), "应为 YES 或 NO", "YES or NO is expected"));
        }
        return value.equals("YES");
    }

    private static double degrees(OrderField field, String value) {
        if (!value.matches(DEGREES)) {
            throw new RefusedException(Refusal.malformed("not-a-number", field.path(), "应为度数", "Degrees are expected"));
        }
        return Double.parseDouble(value);
    }

    private String kind(String place) {
        return setup.current()
                .places()
                .find(place)
                .map(PlaceReference::kind)
                .orElseThrow(() -> new RefusedException(Refusal.rule(
                        "unknown-place", OrderField.PLACE.path(), "没有这个地点代码", "There is no such place code")))
                .toLowerCase(Locale.ROOT);
    }
}
