package io.yihu.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three complaints of the founding document, event by event: noise, sewer and vendors. */
final class TicketSamples {
    private static final String NOISE = "20260907-0001";
    private static final String SEWER = "20260907-0002";
    private static final String VENDORS = "20260907-0003";
    private static final Place XINTAI_HEFU = new Place("shuyuanlu", "dutang", "xintai-hefu");
    private static final Place SONGTAOLI = new Place("shuyuanlu", "songtaoli", null);
    private static final Place HAIGUAN_CROSSING = new Place("shuyuanlu", null, null);
    private static final CallbackAnswers GOOD = new CallbackAnswers(true, true, Satisfaction.BASICALLY_SATISFIED);
    private static final CallbackAnswers BAD = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);

    private final List<Sample> samples = new ArrayList<>();

    private TicketSamples() {}

    static List<Sample> all() {
        TicketSamples samples = new TicketSamples();
        samples.noiseUnderXintaiHefu();
        samples.sewerAtSongtaoli();
        samples.vendorsAtHaiguanCrossing();
        return List.copyOf(samples.samples);
    }

    private void noiseUnderXintaiHefu() {
        add("full", NOISE, 1, new TicketCreated(TicketKind.COMPLAINT, "noise-commercial", XINTAI_HEFU, Urgency.FAST_LANE,
                Channel.HOTLINE, "hotline-12345", Triage.READY, at("01:30:00.250")), "req-7f3a", null);
        add("full", NOISE, 1, new TicketAssigned(1, 1, DispatchCause.FIRST, "urban-management", List.of("dutang"),
                at("01:30:01"), at("01:45:01"), at("11:30:01"), new Rule("noise-shops", "2026-09"), true,
                BasedOn.intake(1)), "req-7f3a", "intake:" + NOISE + ":1");
        add("on-time", NOISE, 2, new TicketSigned(1, 1, "urban-management", at("01:40:00"), true), null, null);
        add("solved", NOISE, 3, new TicketResolved(1, 1, "urban-management", Outcome.SOLVED, at("03:00:00"), true), null, null);
        add("round-1", NOISE, 1, new CallbackDue(1, 1, "urban-management", at("03:00:00"), BasedOn.dispatch(3)),
                null, "dispatch:" + NOISE + ":3");
        add("satisfied", NOISE, 2, new TicketClosed(1, 1, "urban-management", GOOD, at("06:00:00"), BasedOn.dispatch(3)),
                "req-9b10", null);
    }

    private void sewerAtSongtaoli() {
        add("place-to-community", SEWER, 1, new TicketCreated(TicketKind.COMPLAINT, "drain-blocked", SONGTAOLI,
                Urgency.ORDINARY, Channel.WEB, "citizen-web", Triage.READY, at("02:00:00")), null, null);
        add("late", SEWER, 2, new TicketSigned(1, 1, "songtaoli", at("09:15:00"), false), null, null);
        add("partly-late", SEWER, 3, new TicketResolved(1, 1, "songtaoli", Outcome.PARTLY, at("10:00:00"), false), null, null);
        add("dissatisfied", SEWER, 2, new ReworkOrdered(1, 1, "songtaoli", BAD, at("12:00:00"), BasedOn.dispatch(3)),
                null, null);
        add("rework", SEWER, 5, new TicketAssigned(2, 2, DispatchCause.REWORK, "songtaoli", List.of(), at("12:00:01"),
                at("12:30:00"), at("15:00:00"), new Rule("drains-by-territory", "2026-09"), false,
                new BasedOn(1L, null, 2L)), null, "feedback:" + SEWER + ":2");
    }

    private void vendorsAtHaiguanCrossing() {
        add("minimal", VENDORS, 1, new TicketCreated(TicketKind.HELP, null, null, Urgency.ORDINARY, Channel.PLATFORM,
                "city-platform", Triage.PENDING, at("03:00:00")), null, null);
        add("by-agent", VENDORS, 2, new TicketClassified(
                TicketKind.COMPLAINT, "street-vendors", HAIGUAN_CROSSING, Urgency.ORDINARY), null, null);
        add("minimal", VENDORS, 1, new TicketAssigned(1, 1, DispatchCause.FIRST, "market-supervision", List.of(),
                at("03:10:00"), at("09:10:00"), at("14:10:00"), new Rule("fallback", "2026-09"), null,
                BasedOn.NOTHING), null, null);
        add("to-another", VENDORS, 2, new ReturnRequested(1, 1, "market-supervision", "urban-management", at("03:40:00")),
                null, null);
        add("granted", VENDORS, 3, new ReturnDecided(1, 1, "market-supervision", ReturnDecision.GRANTED, at("04:00:00")),
                null, null);
        add("rejected", VENDORS, 6, new ReturnDecided(2, 1, "urban-management", ReturnDecision.REJECTED, at("05:00:00")),
                null, null);
    }

    private void add(
            String n, String ticketId, long sequence, Record event, @Nullable String correlation, @Nullable String cause) {
        EventType type = ((TicketEvent) event).type();
        Envelope envelope = new Envelope(
                type.topic().writer(), type.wireName(), ticketId, sequence, at("15:59:59.999"), correlation, cause);
        samples.add(new Sample(type.wireName() + "/" + n, type.topic(), ticketId, envelope, event));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-09-07T" + time + "Z");
    }
}
