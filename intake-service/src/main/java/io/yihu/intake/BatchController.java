package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.BatchReceipt.Ending;
import io.yihu.intake.BatchReceipt.Result;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.kit.problem.Answers;
import io.yihu.kit.problem.Elements;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Orders of a platform in batches. Each stands or falls by itself and is taken in the order of the batch; a batch that was cut short,
 * by a lost connection or a store that is away, is sent again and takes in what is missing.
 */
@RestController
@RequestMapping("/api/tickets")
final class BatchController {
    private static final CommandHeaders NO_KEY = new CommandHeaders(null, null);

    private final OrderDesk orders;
    private final Elements elements;
    private final Receipts receipts;

    BatchController(OrderDesk orders, Elements elements, Receipts receipts) {
        this.orders = orders;
        this.elements = elements;
        this.receipts = receipts;
    }

    @Operation(
            summary =
                    "批量登记 / register up to 100 orders, with a result for each; they are known by source and external number")
    @PostMapping("/batch")
    BatchReceipt take(@Valid @RequestBody BatchRequest batch, Caller caller, HttpServletRequest request) {
        List<Result> results = new ArrayList<>();
        for (JsonNode order : batch.tickets()) {
            results.add(take(results.size(), order, caller.subject(), Language.of(request)));
        }
        return BatchReceipt.of(results);
    }

    private Result take(int index, JsonNode order, String subject, Language language) {
        try {
            TicketRequest read = elements.read(order, TicketRequest.class);
            Registered taken = orders.take(known(read), subject, NO_KEY);
            return new Result(
                    index,
                    taken.fresh() ? Ending.REGISTERED : Ending.REPEATED,
                    receipts.of(taken.ticket(), read),
                    null);
        } catch (RefusedException refused) {
            return new Result(index, Ending.REFUSED, null, Answers.part(refused.refusals(), language));
        }
    }

    /** Without its number a batch that is sent again would register it twice. */
    private static TicketRequest known(TicketRequest order) {
        if (order.externalNumber() == null) {
            throw new RefusedException(TicketClaims.NUMBER_NEEDED);
        }
        return order;
    }
}
