package io.yihu.allinone.demo.day;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;

/**
 * What a complaint can be about.
 *
 * @param category code, third level
 * @param zh what stands in the title after the place
 * @param en the same in English
 * @param otherUnit whom the first unit suggests where it asks to return
 */
record Matter(String category, TicketKind kind, Urgency urgency, String zh, String en, String otherUnit) {}
