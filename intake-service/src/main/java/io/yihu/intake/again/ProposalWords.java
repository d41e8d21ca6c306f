package io.yihu.intake.again;

import io.yihu.intake.view.Named;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposed ticket in the agent's words.
 *
 * @param why the reasons, in one line
 * @param next who has it and by when an answer is promised; missing where nobody has it
 * @param told what happened so far, where the same caller asks
 */
record ProposalWords(
        String id,
        String matter,
        String why,
        String state,
        @Nullable String next,
        boolean sameCaller,
        List<String> told) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    static ProposalWords of(Proposal proposal, Language language) {
        return new ProposalWords(
                proposal.ticketId(),
                matter(proposal, language),
                proposal.reasons().stream()
                        .map(reason -> language.choose(reason.zh(), reason.en()))
                        .collect(Collectors.joining(" · ")),
                name(proposal.status(), language),
                next(proposal.unit(), proposal.promisedBy(), language),
                proposal.sameCaller(),
                proposal.timeline().stream()
                        .map(entry -> TIME.format(entry.at()) + " " + language.choose(entry.zh(), entry.en()))
                        .toList());
    }

    private static String matter(Proposal proposal, Language language) {
        String title = proposal.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        Named category = proposal.category();
        return category == null ? proposal.ticketId() : name(category, language);
    }

    private static @Nullable String next(@Nullable Named unit, @Nullable Instant promisedBy, Language language) {
        if (unit == null || promisedBy == null) {
            return null;
        }
        String by = TIME.format(promisedBy);
        return language.choose(unit.zh() + "承诺 " + by + " 前答复", unit.en() + " has promised an answer by " + by);
    }

    private static String name(Named named, Language language) {
        return language.choose(named.zh(), named.en());
    }
}
