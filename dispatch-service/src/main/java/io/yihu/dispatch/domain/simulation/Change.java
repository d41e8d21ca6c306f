package io.yihu.dispatch.domain.simulation;

/**
 * A ticket that the draft would send elsewhere, or otherwise, than the present catalogue.
 *
 * @param reasonZh why the draft does so, as a clerk would say it
 * @param reasonEn the same in English
 */
public record Change(Past ticket, Plan present, Plan draft, Effect effect, String reasonZh, String reasonEn) {}
