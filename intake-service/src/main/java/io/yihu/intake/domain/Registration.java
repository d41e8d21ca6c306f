package io.yihu.intake.domain;

import io.yihu.events.Channel;
import io.yihu.events.HistoryImported;
import io.yihu.events.Triage;
import io.yihu.kit.decision.DecisionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a registration. Texts are kept beside it, the caller elsewhere.
 *
 * @param origin tells two registrations apart that chose the same number: the hash of what the registration claimed
 * @param source code of the system or desk it came from
 * @param externalNumber its number there
 * @param sealed 举报: its words are published nowhere; never taken back
 * @param classifiedAt when an agent settled what was open
 * @param closed the caller's verdict ended the ticket
 * @param history its whole life, where it is of an older ledger
 * @param changes how often its classification was changed; missing for never
 * @param supplements how often more was said about it; missing for never
 * @param automatic how its category was given, where no person gave it at the registration
 * @param accusedUnit code of the unit that the caller accuses, which keeps away from the ticket (回避); never changed
 */
public record Registration(
        String origin,
        String source,
        @Nullable String externalNumber,
        Channel channel,
        Subject subject,
        Triage triage,
        Boolean sealed,
        Instant registeredAt,
        @Nullable Instant classifiedAt,
        Boolean closed,
        @Nullable HistoryImported history,
        @Nullable Integer changes,
        @Nullable Integer supplements,
        @Nullable Automatic automatic,
        @Nullable String accusedUnit)
        implements DecisionState {

    /** Closed, or settled as something that nobody works on, so that no verdict will ever come. */
    @Override
    public boolean finished() {
        return closed || triage == Triage.READY && !subject.kind().worked();
    }

    Registration classified(Subject settled, Instant now) {
        return new Registration(
                origin,
                source,
                externalNumber,
                channel,
                settled,
                Triage.READY,
                sealed || settled.isReport(),
                registeredAt,
                now,
                closed,
                history,
                changes,
                supplements,
                automatic,
                accusedUnit);
    }

    Registration reclassified(Subject right) {
        return new Registration(
                origin,
                source,
                externalNumber,
                channel,
                right,
                triage,
                sealed,
                registeredAt,
                classifiedAt,
                closed,
                history,
                change(),
                supplements,
                automatic,
                accusedUnit);
    }

    /** The number of the next change. */
    int change() {
        return changes == null ? 1 : changes + 1;
    }

    Registration supplemented() {
        return new Registration(
                origin,
                source,
                externalNumber,
                channel,
                subject,
                triage,
                sealed,
                registeredAt,
                classifiedAt,
                closed,
                history,
                changes,
                said() + 1,
                automatic,
                accusedUnit);
    }

    /** How often more was said about it. */
    public int said() {
        return supplements == null ? 0 : supplements;
    }

    Registration archived() {
        return new Registration(
                origin,
                source,
                externalNumber,
                channel,
                subject,
                triage,
                sealed,
                registeredAt,
                classifiedAt,
                true,
                history,
                changes,
                supplements,
                automatic,
                accusedUnit);
    }
}
