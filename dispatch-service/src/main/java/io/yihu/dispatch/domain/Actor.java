package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param account tells one person from another
 * @param unit whose tickets the person may work, if any
 * @param homeUnit the unit the person belongs to, if any: nobody decides on a wish of the own unit
 * @param reviewer whether the person decides on units' wishes
 * @param supervisor whether the person may end a ticket
 */
public record Actor(
        String account, @Nullable String unit, @Nullable String homeUnit, boolean reviewer, boolean supervisor) {}
