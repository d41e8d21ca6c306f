package io.yihu.intake;

import io.yihu.intake.IntakeDesk.Hashing;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.TicketClaims.Wanted;
import io.yihu.intake.domain.HistoryDecider;
import io.yihu.intake.domain.Past;
import io.yihu.intake.vault.Secrets;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Takes batches of older ledgers in: a batch with a wrong row changes nothing, and a batch that was cut short or is sent
 * again takes in what is missing.
 */
@Component
final class HistoryDesk {
    private static final Secrets NOBODY = new Secrets(true, null, null, null, null);

    private final HistoryReader reader;
    private final RegistrationDesk registering;
    private final Hashing hashing;

    HistoryDesk(HistoryReader reader, RegistrationDesk registering, Hashing hashing) {
        this.reader = reader;
        this.registering = registering;
        this.hashing = hashing;
    }

    /** @throws RefusedException naming the wrong fields of all rows, as {@code tickets[3].unit} */
    HistoryReceipt take(HistoryRequest request, String subject) {
        List<Past> batch = read(request.tickets());
        if (Boolean.TRUE.equals(request.dryRun())) {
            return new HistoryReceipt(0, 0, List.of());
        }
        int fresh = 0;
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            HistoryRow row = request.tickets().get(i);
            Past past = batch.get(i);
            Registered registered = at(i, () -> register(row, past, subject));
            fresh += registered.fresh() ? 1 : 0;
            ids.add(registered.ticket().id());
        }
        return new HistoryReceipt(fresh, batch.size() - fresh, ids);
    }

    private List<Past> read(List<HistoryRow> rows) {
        List<Past> read = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            HistoryRow row = rows.get(i);
            try {
                read.add(at(i, () -> reader.read(row, hashing.clock().instant())));
            } catch (RefusedException e) {
                wrong.addAll(e.refusals());
            }
        }
        if (!wrong.isEmpty()) {
            throw new RefusedException(wrong);
        }
        return read;
    }

    private Registered register(HistoryRow row, Past past, String subject) {
        Wanted wanted = new Wanted(subject, null, row.source(), row.externalNumber(), hashing.hash(row));
        return registering.register(wanted, NOBODY, (claimed, now) -> HistoryDecider.register(claimed.origin(), past));
    }

    private static <T> T at(int row, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw new RefusedException(e.refusals().stream()
                    .map(refusal -> refusal.withField("tickets[" + row + "]." + refusal.field()))
                    .toList());
        }
    }
}
