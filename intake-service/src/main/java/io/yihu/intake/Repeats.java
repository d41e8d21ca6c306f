package io.yihu.intake;

import io.yihu.events.EarlierCall;
import io.yihu.events.Place;
import io.yihu.events.Triage;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.vault.CallerBook;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.RepeatBook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows a caller again who calls about the same matter: same category, same community. Reports (举报) are never linked. */
record Repeats(RepeatBook book, CallerBook callers, CallerVault vault) {
    /** Of a ticket whose caller is at hand. */
    List<EarlierCall> of(String ticketId, Subject subject, @Nullable String phone, Instant at) {
        if (!subject.isReport()) {
            callers.enter(phone, ticketId, at);
        }
        Place place = subject.place();
        return subject.triage() == Triage.READY && subject.kind().worked() && !subject.isReport() && place != null
                ? book.enter(phone, matter(subject, place), ticketId, at)
                : List.of();
    }

    /** Takes a ticket out of the books, as long as its caller is in the vault. */
    void forget(String ticketId, Subject subject) {
        String phone = vault.phone(ticketId);
        callers.forget(phone, ticketId);
        Place place = subject.place();
        if (place != null) {
            book.forget(phone, matter(subject, place), ticketId);
        }
    }

    private static String matter(Subject subject, Place place) {
        return subject.category() + "|" + place.street() + "|" + place.community();
    }

    /** Of a ticket whose caller is in the vault. */
    List<EarlierCall> of(String ticketId, Subject subject, Instant at) {
        return of(ticketId, subject, vault.phone(ticketId), at);
    }
}
