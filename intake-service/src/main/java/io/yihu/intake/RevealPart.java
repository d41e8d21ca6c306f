package io.yihu.intake;

import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.audit.AuditEntry;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what a ticket's page shows of its caller, and the list of who asked. Times are Shanghai's. */
@Component
final class RevealPart {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Shanghai.ZONE);

    private final RevealDesk desk;
    private final CallerVault vault;
    private final AuditChain chain;
    private final RevealProperties properties;

    RevealPart(RevealDesk desk, CallerVault vault, AuditChain chain, RevealProperties properties) {
        this.desk = desk;
        this.vault = vault;
        this.chain = chain;
        this.properties = properties;
    }

    /** A code and its words. */
    record Choice(String value, String text) {}

    /** One line of the list. */
    record Line(String sequence, String at, String who, String purpose, String outcome) {}

    /** Offers to show the caller where that would be granted now. */
    void offer(Model model, KnownTicket known, Caller caller, Language language) {
        boolean may = desk.mayAsk(known, caller);
        model.addAttribute("mayReveal", may);
        if (may) {
            form(model, known.registration().id(), language);
            vault.masked(known.registration().id())
                    .ifPresent(masked -> model.addAttribute("masked", joined(masked.name(), masked.phone())));
        }
    }

    void form(Model model, String ticketId, Language language) {
        model.addAttribute("revealOf", ticketId);
        model.addAttribute(
                "purposes",
                properties.purposes().stream()
                        .map(each -> new Choice(each.code(), language.choose(each.zh(), each.en())))
                        .toList());
    }

    void shown(Model model, RevealAnswer answer) {
        model.addAttribute("shown", answer);
        model.addAttribute("until", TIME.format(answer.until()));
        model.addAttribute("seconds", properties.shownFor().toSeconds());
    }

    void asks(Model model, String ticketId, Language language) {
        model.addAttribute("wanted", ticketId);
        model.addAttribute(
                "lines",
                ticketId.isEmpty()
                        ? List.of()
                        : chain.about(ticketId).stream()
                                .map(each -> line(each, language))
                                .toList());
    }

    private Line line(AuditEntry entry, Language language) {
        Instant at = entry.at();
        String purpose = properties.purposes().stream()
                .filter(each -> each.code().equals(entry.asked().purpose()))
                .map(each -> language.choose(each.zh(), each.en()))
                .findFirst()
                .orElse(entry.asked().purpose());
        boolean granted = entry.outcome().equals(AuditEntry.GRANTED);
        return new Line(
                String.valueOf(entry.sequence()),
                TIME.format(at),
                joined(entry.asked().subject(), entry.asked().unit()),
                purpose,
                granted ? language.choose("已显示", "shown") : language.choose("未显示：", "refused: ") + entry.outcome());
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return String.join(
                " ",
                Stream.concat(Stream.ofNullable(first), Stream.ofNullable(second))
                        .toList());
    }
}
