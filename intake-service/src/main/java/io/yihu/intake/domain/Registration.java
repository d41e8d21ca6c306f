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
 * @param forgottenAt when the caller and all words were erased; facts without words stay
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
        @Nullable String accusedUnit,
        @Nullable Instant forgottenAt)
        implements DecisionState {

    /** Closed or forgotten, or settled as something that nobody works on, so that no verdict will ever come. */
    @Override
    public boolean finished() {
        return closed
                || forgottenAt != null
                || triage == Triage.READY && !subject.kind().worked();
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
                accusedUnit,
                forgottenAt);
    }

    Registration reclassified(Subject right) {
        return then(right, new Counted(change(), supplements), closed, forgottenAt);
    }

    /** The number of the next change. */
    int change() {
        return changes == null ? 1 : changes + 1;
    }

    Registration supplemented() {
        return then(subject, new Counted(changes, said() + 1), closed, forgottenAt);
    }

    /** How often more was said about it. */
    public int said() {
        return supplements == null ? 0 : supplements;
    }

    Registration archived() {
        return then(subject, new Counted(changes, supplements), true, forgottenAt);
    }

    Registration forgotten(Instant now) {
        return then(subject, new Counted(changes, supplements), closed, now);
    }

    private record Counted(
            @Nullable Integer changes, @Nullable Integer supplements) {}

    private Registration then(Subject about, Counted counted, boolean ended, @Nullable Instant forgotten) {
        return new Registration(
                origin,
                source,
                externalNumber,
                channel,
                about,
                triage,
                sealed,
                registeredAt,
                classifiedAt,
                ended,
                history,
                counted.changes(),
                counted.supplements(),
                automatic,
                accusedUnit,
                forgotten);
    }
}
