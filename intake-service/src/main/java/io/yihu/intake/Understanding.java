package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Automatic;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.matter.Adviser;
import io.yihu.intake.matter.MatterMetrics;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What intake understands by itself of an appeal that is handed in: that it is urgent where nobody said how urgent it is,
 * and its category where an order came without one. What somebody said is never changed.
 */
@Component
final class Understanding {
    private final Adviser adviser;
    private final MatterMetrics metrics;

    Understanding(Adviser adviser, MatterMetrics metrics) {
        this.adviser = adviser;
        this.metrics = metrics;
    }

    /** A subject, and how its category was given where no person gave it. */
    record Understood(Subject subject, @Nullable Automatic automatic) {}

    /** Left out, it follows from the kind, unless words say that life or property is in danger. */
    Urgency urgency(TicketRequest request) {
        Urgency said = request.urgency();
        if (said != null) {
            return said;
        }
        return worked(request.kind()) && adviser.danger(request.title(), request.description())
                ? Urgency.DANGER
                : Subject.usual(request.kind());
    }

    /** Calls are left to the agent who is on the line, reports of wrongdoing to people. */
    Understood category(TicketRequest request, Subject subject) {
        boolean open = subject.category() == null
                && subject.place() != null
                && request.channel() != Channel.HOTLINE
                && worked(subject.kind())
                && !subject.isReport();
        if (!open) {
            return new Understood(subject, null);
        }
        Optional<Adviser.Sure> sure = adviser.sure(request.title(), request.description());
        metrics.ordered(sure.isPresent());
        return sure.map(found -> new Understood(
                        new Subject(subject.kind(), found.category(), subject.place(), subject.urgency()), found.how()))
                .orElseGet(() -> new Understood(subject, null));
    }

    private static boolean worked(TicketKind kind) {
        return kind.worked();
    }
}
