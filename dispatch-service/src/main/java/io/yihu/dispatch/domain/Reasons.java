package io.yihu.dispatch.domain;

import io.yihu.events.Place;

/** Puts into words why a row was chosen or passed over. */
final class Reasons {
    private Reasons() {}

    static String zh(CatalogueRow row, String version, Units units, int others) {
        return "按派单目录%s版“%s”行，由%s主办：%s%s"
                .formatted(
                        version,
                        row.row(),
                        units.zh(row.lead()),
                        row.basisZh(),
                        others == 0 ? "" : "；另有" + others + "行也符合，但不如该行具体");
    }

    static String en(CatalogueRow row, String version, Units units, int others) {
        return "Row %s of catalogue %s: %s leads. %s%s"
                .formatted(
                        row.row(),
                        version,
                        units.en(row.lead()),
                        row.basisEn(),
                        others == 0 ? "" : "; rows that also match and are less specific: " + others);
    }

    static Routing.Considered considered(CatalogueRow row, CatalogueRow winner, Place place) {
        String zh = "采用：点位与事项最为具体";
        String en = "chosen: the most specific on place, then on matter";
        if (row.placeRank(place) < winner.placeRank(place)) {
            zh = "未采用：点位范围比“" + winner.row() + "”行宽";
            en = "passed over: its place is wider than that of " + winner.row();
        } else if (!row.equals(winner)) {
            zh = "未采用：点位相同，事项范围比“" + winner.row() + "”行宽";
            en = "passed over: the same place, but its matter is wider than that of " + winner.row();
        }
        return new Routing.Considered(row.row(), row.place(), row.category(), row.lead(), zh, en);
    }
}
