/**
 * Precedents as people look for them (裁定先例): every decided return, found by category, place, unit, decision and words, and
 * those that resemble a ticket. Reads the marks of the ticket projection and the texts of the tickets; stores and
 * publishes nothing. Endpoints: /api/precedents; pages /dispatch/precedents.
 */
@NullMarked
package io.yihu.dispatch.precedent;

import org.jspecify.annotations.NullMarked;
