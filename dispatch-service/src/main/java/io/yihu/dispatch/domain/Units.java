package io.yihu.dispatch.domain;

import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that can be given tickets, in the order of their file, with their duty lists and who answers at them. */
public final class Units {
    private final Map<String, UnitReference> byCode = new LinkedHashMap<>();
    private final Successors successors = new Successors(byCode);
    private final Duties duties;
    private final Contacts contacts;
    private final NoticeRules notices;

    /** Takes units without duty lists and contacts. */
    public Units(List<UnitReference> units) {
        this(units, Duties.NONE, Contacts.NONE, NoticeRules.NONE);
    }

    /**
     * Takes the units.
     *
     * @throws IllegalArgumentException where a code comes twice or a superior unit is missing
     */
    public Units(List<UnitReference> units, Duties duties, Contacts contacts, NoticeRules notices) {
        this.duties = duties;
        this.contacts = contacts;
        this.notices = notices;
        units.forEach(unit -> {
            if (byCode.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("unit " + unit.code() + " comes twice");
            }
        });
        units.forEach(unit -> {
            if (unit.superior() != null && !byCode.containsKey(unit.superior())) {
                throw new IllegalArgumentException(
                        "unit " + unit.code() + " has an unknown superior: " + unit.superior());
            }
        });
    }

    /** The group chats that are told about their tickets. */
    public NoticeRules notices() {
        return notices;
    }

    /** All of them. */
    public List<UnitReference> all() {
        return List.copyOf(byCode.values());
    }

    /** The unit with this code. */
    public Optional<UnitReference> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The duty lists of the communities. */
    public Duties duties() {
        return duties;
    }

    /** Who answers. */
    public Contacts contacts() {
        return contacts;
    }

    /** The unit with this code, called as it was on this day. */
    public Optional<UnitReference> findAsOn(String code, LocalDate day) {
        return find(code).map(unit -> unit.asOn(day));
    }

    /** The unit that has this one's work on this day, where it has ended and there is one. */
    public Optional<UnitReference> successorOn(String code, LocalDate day) {
        return successors.on(code, day);
    }

    /** The units whose work went to this one. */
    public List<UnitReference> predecessors(String code) {
        return successors.before(code);
    }

    /** Whether a matter may be led by this unit on this day: it takes tickets, and a community has it on its duty list. */
    public boolean mayLead(String code, String category, LocalDate day) {
        return open(code, day)
                && find(code)
                        .filter(unit -> !UnitKind.isCommunity(unit) || duties.allow(code, category, day))
                        .isPresent();
    }

    /** Whether there is such a unit. */
    public boolean known(String code) {
        return byCode.containsKey(code);
    }

    /** Whether it can be given tickets on this day, Asia/Shanghai. */
    public boolean open(String code, LocalDate day) {
        return find(code)
                .filter(unit -> unit.validFrom() == null || !day.isBefore(unit.validFrom()))
                .filter(unit -> unit.validTo() == null || !day.isAfter(unit.validTo()))
                .isPresent();
    }

    /**
     * Why the ticket cannot go to this unit next, or nothing: it has to be a known one that takes tickets on this day, other
     * than the present lead, and a community only where the matter is on its duty list.
     */
    @Nullable
    Refusal refuseAsNext(WorkItem item, @Nullable String code, String field, LocalDate day) {
        boolean same = code != null && open(code, day) && item.ledBy(code);
        return same ? WorkRefusals.sameUnit(field) : UnitRefusals.asLead(this, item.matter(), code, field, day);
    }

    String zh(String code) {
        return find(code).map(UnitReference::nameZh).orElse(code);
    }

    String en(String code) {
        return find(code).map(UnitReference::nameEn).orElse(code);
    }
}
