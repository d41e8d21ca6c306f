package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.CalendarReference;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.RequestKind;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mother of the domain's tests: the sewer of Songtaoli, dispatched on Monday 7 September 2026 at 9:30. */
final class Given {
    static final Instant NOW = at("2026-09-07T09:30");
    static final Place SONGTAOLI = new Place("shuyuanlu", "songtao", "songtaoli");
    static final Place ELSEWHERE = new Place("shuyuanlu", "xintai", null);
    static final WorkMatter SEWER =
            new WorkMatter(TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY);
    static final List<WorkingHours> HOURS = List.of(hours("09:00", "12:00"), hours("13:30", "17:30"));
    static final List<CalendarReference> NOTICES = List.of(
            new CalendarReference(2025, days("2025-12-31"), days("2025-12-27")),
            new CalendarReference(
                    2026,
                    days("2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23"
                            + " 2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07"),
                    days("2026-01-04 2026-02-14 2026-02-28 2026-09-20 2026-10-10")));
    static final Units UNITS = new Units(List.of(
            new UnitReference("jiedao", "街道办", "street office", "STREET", null),
            new UnitReference("shizheng", "shizheng办", "shizheng office", "DEPARTMENT", "jiedao"),
            unit("chengguan"),
            unit("dangzheng"),
            unit("zhifa"),
            unit("songtao"),
            unit("xintai"),
            unit("ended").endedOn(LocalDate.parse("2026-01-31")),
            unit("merged").inOffice(null, LocalDate.parse("2026-01-31"), "zhifa"),
            new UnitReference("jiangong", "建工社区", "Jiangong community", "COMMUNITY", null)));
    static final Limits LIMITS = limits();
    static final WorkingCalendar CALENDAR = new WorkingCalendar(NOTICES, HOURS);
    static final Deadlines DEADLINES = new Deadlines(LIMITS, CALENDAR);
    static final Catalogue CATALOGUE = new Catalogue(
            "2026-1",
            List.of(
                    row("songtaoli-drainage", "songtaoli", "drainage.*", "shizheng"),
                    row("songtao-all", "songtao", "*", "songtao"),
                    row("drainage-blocked", "shuyuanlu", "drainage.blocked", "chengguan"),
                    row("drainage", "shuyuanlu", "drainage.*", "shizheng"),
                    row("noise", "*", "noise.*", "zhifa"),
                    row("fallback", "*", "*", "dangzheng")),
            UNITS);
    static final WorkRules RULES = WorkRules.DEFAULT;
    static final Alarms ALARMS = new Alarms(RULES, LIMITS, CALENDAR);
    static final Pausing PAUSING = new Pausing(DEADLINES, ALARMS);
    static final Dispatching DISPATCHING = new Dispatching(CATALOGUE, DEADLINES, ALARMS, RULES);
    static final Reclassifying RECLASSIFYING = new Reclassifying(
            CATALOGUE, new Revising(LIMITS, CALENDAR, RULES), new NextDispatch(RULES, DEADLINES, ALARMS));
    static final Moving MOVING = new Moving(UNITS, RULES, DEADLINES, ALARMS);
    static final WorkItemDecider DECIDER = new WorkItemDecider(UNITS);
    static final ReturnReview REVIEW = new ReturnReview(RULES, UNITS, DEADLINES, ALARMS);
    static final Handling HANDLING = new Handling(RULES, DEADLINES, PAUSING);
    static final Replying REPLYING = new Replying(HANDLING, PAUSING, UNITS);
    static final Requests REQUESTS = new Requests(new RequestGuards(RULES, DEADLINES, UNITS), PAUSING, ALARMS);
    static final WhistleGuards WHISTLE_GUARDS = new WhistleGuards(UNITS);
    static final Whistling WHISTLING = new Whistling(WHISTLE_GUARDS, RULES, DEADLINES, ALARMS);
    static final Reporting REPORTING = new Reporting(WHISTLE_GUARDS);
    static final Timekeeper TIME = new Timekeeper(ALARMS, PAUSING, new Recalculating(LIMITS, NOTICES, ALARMS));
    static final Awaiting AWAITING = new Awaiting(LIMITS);
    static final Supervising SUPERVISING = new Supervising(RULES, DEADLINES);
    static final Actor LEAD = clerk("shizheng");
    static final Actor DISPATCHER = new Actor("dispatcher", null, null, true, false);
    static final Actor SUPERVISOR = new Actor("supervisor", null, null, true, true);
    static final Ruling REVIEWER = new Ruling(DISPATCHER, null, "理由");
    static final ContactWish REACHED = new ContactWish(ContactChannel.PHONE, ContactResult.REACHED);
    static final Reply REPLY = new Reply(Outcome.SOLVED, "已疏通", "已清淤三处", null);

    private Given() {}

    static WorkItem dispatched() {
        return accepted(DISPATCHING.assign("260907-0000-0001", SEWER, BasedOn.intake(1), NOW));
    }

    static WorkItem signed() {
        return accepted(DECIDER.sign(dispatched(), LEAD, NOW.plusSeconds(600)));
    }

    static WorkItem handled() {
        return accepted(HANDLING.contact(signed(), LEAD, REACHED, NOW.plusSeconds(700)));
    }

    static WorkItem waiting() {
        return accepted(HANDLING.ask(handled(), LEAD, "具体是哪一栋？", NOW.plusSeconds(800)));
    }

    static WorkItem asking(RequestKind kind) {
        return asking(kind, kind == RequestKind.OBJECTION ? pinned() : handled());
    }

    static WorkItem asking(RequestKind kind, WorkItem item) {
        return accepted(REQUESTS.ask(item, LEAD, wish(kind), NOW.plusSeconds(1900)));
    }

    static Wish wish(RequestKind kind) {
        Instant until = kind == RequestKind.EXTENSION || kind == RequestKind.SUSPENSION ? at("2026-09-18T12:00") : null;
        return new Wish(kind, until, "须待厂网一体化工程", null);
    }

    static WorkItem suspended() {
        return accepted(REQUESTS.approve(
                asking(RequestKind.SUSPENSION), new Ruling(DISPATCHER, null, null), NOW.plusSeconds(2000)));
    }

    static WorkItem cancelled() {
        return accepted(
                REQUESTS.approve(asking(RequestKind.VOID), new Ruling(SUPERVISOR, null, null), NOW.plusSeconds(2000)));
    }

    /** The street summoned zhifa and chengguan. */
    static WorkItem whistled() {
        WhistleWish wish = new WhistleWish(WhistleKind.HARD_PROBLEM, List.of("zhifa", "chengguan"), "反复堵塞");
        return accepted(WHISTLING.blow(handled(), DISPATCHER, wish, NOW.plusSeconds(800)));
    }

    /** And zhifa came. */
    static WorkItem reportedIn() {
        return accepted(
                REPORTING.answer(whistled(), clerk("zhifa"), SummonsAnswer.REPORTED, null, NOW.plusSeconds(900)));
    }

    /** And got a part to do. */
    static WorkItem consulted() {
        FindingsWish wish = new FindingsWish(List.of("zhifa"), null, "管网错接，由执法大队查处私接");
        return accepted(WHISTLING.agree(reportedIn(), DISPATCHER, wish, NOW.plusSeconds(1000)));
    }

    static WorkItem whistleOver() {
        return accepted(REPORTING.end(consulted(), DISPATCHER, NOW.plusSeconds(1100)));
    }

    /** A leader waits for an answer. */
    static WorkItem instructed() {
        Supervising.Order order = new Supervising.Order("请说明为何反复堵塞", null);
        return accepted(SUPERVISING.instruct(handled(), SUPERVISOR, order, NOW.plusSeconds(800)));
    }

    static Actor clerk(String unit) {
        return new Actor("clerk-" + unit, unit, unit, false, false);
    }

    static Actor reviewer(String homeUnit) {
        return new Actor("reviewer-" + homeUnit, null, homeUnit, true, false);
    }

    static WorkItem returning() {
        return accepted(DECIDER.requestReturn(signed(), LEAD, "不属本单位职责", "zhifa", NOW.plusSeconds(900)));
    }

    static WorkItem pinned() {
        return accepted(REVIEW.reject(returning(), REVIEWER, NOW.plusSeconds(1800)));
    }

    static WorkItem resolved() {
        return accepted(REPLYING.resolve(handled(), LEAD, REPLY, NOW.plusSeconds(3600)));
    }

    /** It is a noise, and elsewhere: the catalogue names zhifa. */
    static TicketReclassified noise(Urgency urgency) {
        return change("noise.commercial", ELSEWHERE, urgency);
    }

    static TicketReclassified change(String category, Place place, Urgency urgency) {
        return new TicketReclassified(
                TicketKind.COMPLAINT,
                category,
                place,
                urgency,
                SEWER.category(),
                SEWER.place(),
                SEWER.urgency(),
                ReclassifyReason.FOUND_ON_SITE,
                null);
    }

    /** Pinned to shizheng, and the catalogue names zhifa now. */
    static WorkItem moveAwaited() {
        return accepted(RECLASSIFYING.reclassify(pinned(), noise(Urgency.ORDINARY), 2, NOW.plusSeconds(1900)));
    }

    static WorkItem closed() {
        return accepted(DISPATCHING.close(resolved(), verdictClosed(1), BasedOn.feedback(2)));
    }

    static Stream<WorkItem> inEveryStatus() {
        return Stream.of(
                dispatched(), signed(), handled(), suspended(), returning(), resolved(), closed(), cancelled());
    }

    static ReworkOrdered verdictBad(int round) {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        return new ReworkOrdered(round, round, "shizheng", bad, NOW, BasedOn.dispatch(3));
    }

    /** The last round allowed, and the answers are bad. */
    static WorkItem unsolved() {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        TicketClosed verdict = new TicketClosed(1, 1, "shizheng", bad, NOW, BasedOn.dispatch(3));
        return accepted(DISPATCHING.close(resolved(), verdict, BasedOn.feedback(2)));
    }

    static TicketClosed verdictClosed(int round) {
        CallbackAnswers good = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
        return new TicketClosed(round, round, "shizheng", good, NOW, BasedOn.dispatch(3));
    }

    static Instant at(String shanghai) {
        return java.time.LocalDateTime.parse(shanghai).toInstant(ZoneOffset.ofHours(8));
    }

    static WorkItem accepted(Decision<WorkItem> decision) {
        return ((Decision.Accepted<WorkItem>) decision).state();
    }

    static List<TicketEvent> events(Decision<WorkItem> decision) {
        return ((Decision.Accepted<WorkItem>) decision)
                .publications().stream()
                        .filter(Publication.Event.class::isInstance)
                        .map(p -> ((Publication.Event) p).event())
                        .toList();
    }

    static Map<String, String> texts(Decision<WorkItem> decision) {
        return ((Decision.Accepted<WorkItem>) decision)
                .publications().stream()
                        .filter(Publication.Text.class::isInstance)
                        .map(Publication.Text.class::cast)
                        .collect(Collectors.toMap(Publication.Text::field, Publication.Text::text));
    }

    static Refusal refused(Decision<WorkItem> decision) {
        return ((Decision.Refused<WorkItem>) decision).refusal();
    }

    static CatalogueRow row(String id, String place, String category, String lead) {
        return new CatalogueRow(
                id, place, category, lead, List.of("@community", "xintai"), "职责", "duty", null, null, null, List.of());
    }

    private static Limits limits() {
        Limit day = new Limit(1, Limit.Unit.WORKING_DAYS);
        Limit fewHours = new Limit(4, Limit.Unit.WORKING_HOURS);
        return new Limits(
                "limits-1",
                HOURS,
                Map.of(
                        Urgency.DANGER, row(new Limit(15, Limit.Unit.MINUTES), new Limit(2, Limit.Unit.HOURS)),
                        Urgency.UTILITY, row(new Limit(30, Limit.Unit.MINUTES), new Limit(24, Limit.Unit.HOURS)),
                        Urgency.FAST_LANE, row(new Limit(15, Limit.Unit.MINUTES), new Limit(24, Limit.Unit.HOURS)),
                        Urgency.INQUIRY, row(fewHours, new Limit(2, Limit.Unit.WORKING_DAYS)),
                        Urgency.ORDINARY, row(day, new Limit(5, Limit.Unit.WORKING_DAYS)),
                        Urgency.COMPLEX, row(day, new Limit(15, Limit.Unit.WORKING_DAYS))),
                row(fewHours, new Limit(3, Limit.Unit.WORKING_DAYS)));
    }

    private static Limits.Row row(Limit sign, Limit resolve) {
        return new Limits.Row(sign, resolve);
    }

    private static WorkingHours hours(String from, String to) {
        return new WorkingHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static UnitReference unit(String code) {
        return new UnitReference(code, code + "办", code + " office", "DEPARTMENT", null);
    }

    private static List<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    }
}
