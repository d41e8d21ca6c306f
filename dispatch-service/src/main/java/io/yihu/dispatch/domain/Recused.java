package io.yihu.dispatch.domain;

import java.util.List;

/**
 * 回避: which unit is accused, and how the routing went round it. Kept with the ticket, told to hotline and street alone.
 *
 * @param unit the accused one; those below it keep away too
 * @param rows of the catalogue that name a unit which keeps away as lead
 */
public record Recused(String unit, List<String> rows, String zh, String en) {
    /** Copies the list. */
    public Recused {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
