package io.yihu.intake.status;

import com.github.benmanes.caffeine.cache.Ticker;
import io.yihu.intake.view.Names;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import org.springframework.stereotype.Component;

/** Answers callers who know a ticket's number and its code, and nobody else. */
@Component
final class StatusDesk {
    private static final Refusal WRONG = Refusal.rule(
            "wrong-query-code",
            "queryCode",
            "工单号或查询码不对，请核对后重试",
            "The number or the code is wrong, check them and try again");

    private final CallersTickets tickets;
    private final QueryCodes codes;
    private final Names names;
    private final Tries tries = new Tries(Ticker.systemTicker());

    StatusDesk(CallersTickets tickets, QueryCodes codes, Names names) {
        this.tickets = tickets;
        this.codes = codes;
        this.names = names;
    }

    /** @throws RefusedException where the code is wrong or there is no such ticket, told alike, and after too many tries */
    StatusAnswer look(StatusRequest asked) {
        String number = asked.number();
        tries.charge(number);
        if (!codes.fits(number, asked.code())) {
            throw new RefusedException(WRONG);
        }
        StatusAnswer answer = tickets.find(number)
                .map(ticket -> StatusAnswer.of(ticket.answer(names)))
                .orElseThrow(() -> new RefusedException(WRONG));
        tries.giveBack(number);
        return answer;
    }
}
