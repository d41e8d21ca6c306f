package io.yihu.dispatch.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.kit.table.Layout;
import java.util.List;

/** The files of dispatch. */
public final class DispatchLayouts {
    static final Layout UNITS = new Layout(
            "units.csv",
            List.of(
                    needed("code", "编码"),
                    needed("nameZh", "名称"),
                    optional("nameEn", "英文名称"),
                    needed("kind", "类别"),
                    needed("superior", "上级单位"),
                    optional("validFrom", "启用日期"),
                    optional("validTo", "停用日期")),
            List.of("code"));
    static final Layout CATALOGUE = new Layout(
            "catalogue.csv",
            List.of(
                    needed("row", "行名"),
                    needed("place", "地点"),
                    needed("category", "分类"),
                    needed("lead", "主办单位"),
                    needed("assists", "协办单位"),
                    needed("basisZh", "依据"),
                    optional("basisEn", "英文依据")),
            List.of("row"));
    static final Layout LIMITS = new Layout(
            "limits.csv",
            List.of(
                    needed("urgency", "紧急程度"),
                    needed("signAmount", "签收时限"),
                    needed("signUnit", "签收单位"),
                    needed("resolveAmount", "办结时限"),
                    needed("resolveUnit", "办结单位")),
            List.of("urgency"));
    static final Layout HOURS =
            new Layout("hours.csv", List.of(needed("from", "开始"), needed("to", "结束")), List.of("from"));
    static final Layout CALENDARS = new Layout(
            "calendars.csv",
            List.of(needed("year", "年度"), needed("date", "日期"), needed("kind", "类型"), optional("remark", "说明")),
            List.of("date"));
    static final Layout SEASONS = new Layout(
            "seasons.csv",
            List.of(
                    needed("code", "编码"),
                    needed("nameZh", "名称"),
                    optional("nameEn", "英文名称"),
                    needed("fromMonth", "起始月"),
                    needed("fromDay", "起始日"),
                    needed("toMonth", "结束月"),
                    needed("toDay", "结束日"),
                    needed("categories", "相关分类")),
            List.of("code"));

    /** All of them, in the order they are listed. */
    public static final List<Layout> ALL = List.of(UNITS, CATALOGUE, LIMITS, HOURS, CALENDARS, SEASONS);

    private DispatchLayouts() {}
}
