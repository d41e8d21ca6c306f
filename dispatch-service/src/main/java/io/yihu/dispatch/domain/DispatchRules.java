package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import java.util.List;

/** Everything dispatch works by, as one version: never half old and half new. Immutable. */
public final class DispatchRules {
    private final Units units;
    private final Catalogue catalogue;
    private final Limits limits;
    private final List<CalendarDay> days;
    private final List<Season> seasons;
    private final WorkRules work;
    private final List<CalendarReference> notices;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Alarms alarms;

    /** Of one version; the days of the notices are in the order of their file. */
    public DispatchRules(
            Units units, Catalogue catalogue, Limits limits, List<CalendarDay> days, List<Season> seasons) {
        this.units = units;
        this.catalogue = catalogue;
        this.limits = limits;
        this.days = List.copyOf(days);
        this.seasons = List.copyOf(seasons);
        this.notices = Notices.of(this.days);
        this.calendar = new WorkingCalendar(notices, limits.workingHours());
        this.work = limits.work();
        this.deadlines = new Deadlines(limits, calendar, work);
        this.alarms = new Alarms(work, limits, calendar);
    }

    /** The units. */
    public Units units() {
        return units;
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The time limits. */
    public Limits limits() {
        return limits;
    }

    /** The days that notices name. */
    public List<CalendarDay> days() {
        return days;
    }

    /** The seasons. */
    public List<Season> seasons() {
        return seasons;
    }

    /** The rules of the working life. */
    public WorkRules work() {
        return work;
    }

    /** The clocks. */
    public Deadlines deadlines() {
        return deadlines;
    }

    /** Which days are working days. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** What is awaited of whom, and when that is near. */
    public Awaiting awaiting() {
        return new Awaiting(limits);
    }

    /** What the clocks would be. */
    public DeadlinePreviews previews() {
        return new DeadlinePreviews(limits, calendar, days);
    }

    /** The State Council's notices, by year. */
    public List<CalendarReference> calendars() {
        return notices;
    }

    /** Who gets a ticket and until when. */
    public Dispatching dispatching() {
        return new Dispatching(catalogue, deadlines, alarms, work);
    }

    /** What becomes of a ticket that is reclassified. */
    public Reclassifying reclassifying() {
        return new Reclassifying(
                catalogue, new Revising(limits, calendar, work), new NextDispatch(work, deadlines, alarms));
    }

    /** Whether it moves, where a dispatcher has to decide. */
    public Moving moving() {
        return new Moving(units, work, deadlines, alarms);
    }

    /** Whether a unit takes its ticket. */
    public WorkItemDecider decider() {
        return new WorkItemDecider(units);
    }

    /** What becomes of returns. */
    public ReturnReview returnReview() {
        return new ReturnReview(work, units, deadlines, alarms);
    }

    /** How a unit works its ticket. */
    public Handling handling() {
        return new Handling(work, deadlines, new Pausing(deadlines, alarms));
    }

    /** How it replies. */
    public Replying replying() {
        return new Replying(handling(), new Pausing(deadlines, alarms), units);
    }

    /** What it may ask for. */
    public Requests requests() {
        return new Requests(new RequestGuards(work, deadlines, units), new Pausing(deadlines, alarms), alarms);
    }

    /** How the street summons units. */
    public Whistling whistling() {
        return new Whistling(new WhistleGuards(units), work, deadlines, alarms);
    }

    /** What becomes of a whistle. */
    public Reporting reporting() {
        return new Reporting(new WhistleGuards(units));
    }

    /** How attention rises. */
    public Supervising supervising() {
        return new Supervising(work, deadlines);
    }

    /** What time does to a ticket. */
    public Timekeeper timekeeper() {
        return new Timekeeper(alarms, new Pausing(deadlines, alarms), new Recalculating(limits, notices, alarms));
    }
}
