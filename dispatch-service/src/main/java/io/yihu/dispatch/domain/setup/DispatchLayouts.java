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
                    optional("validTo", "停用日期"),
                    optional("successor", "并入单位")),
            List.of("code"));
    /** The catalogue, which may also be tried alone. */
    public static final Layout CATALOGUE = new Layout(
            "catalogue.csv",
            List.of(
                    needed("row", "行名"),
                    needed("place", "地点"),
                    needed("category", "分类"),
                    needed("lead", "主办单位"),
                    needed("assists", "协办单位"),
                    needed("basisZh", "依据"),
                    optional("basisEn", "英文依据"),
                    optional("limit", "时限"),
                    optional("validFrom", "生效日期"),
                    optional("validTo", "失效日期"),
                    optional("required", "必办协办")),
            List.of("row"));

    static final Layout LIMITS = new Layout(
            "limits.csv",
            List.of(
                    needed("urgency", "紧急程度"),
                    needed("signAmount", "签收时限"),
                    needed("signUnit", "签收单位"),
                    needed("resolveAmount", "办结时限"),
                    needed("resolveUnit", "办结单位"),
                    optional("dueHours", "临期小时"),
                    optional("duePercent", "临期比例")),
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

    static final Layout WORKING_RULES = new Layout(
                    "working-rules.csv",
                    List.of(
                            needed("rule", "规则"),
                            needed("amount", "数值"),
                            needed("unit", "计量单位"),
                            optional("remark", "说明")),
                    List.of("rule"))
            .mayBeMissing();

    static final Layout SUPERVISION = new Layout(
                    "supervision.csv",
                    List.of(
                            needed("cause", "原因"),
                            needed("times", "次数"),
                            needed("days", "天数"),
                            needed("level", "级别"),
                            optional("remark", "说明")),
                    List.of("cause", "level"))
            .mayBeMissing();

    /** All of them, in the order they are listed. */
    public static final List<Layout> ALL = List.of(
            UNITS,
            OrganisationLayouts.UNIT_NAMES,
            OrganisationLayouts.DUTIES,
            OrganisationLayouts.CONTACTS,
            CATALOGUE,
            LIMITS,
            HOURS,
            WORKING_RULES,
            SUPERVISION,
            CALENDARS,
            SEASONS,
            NoticeLayouts.TEMPLATES,
            NoticeLayouts.GROUPS);

    private DispatchLayouts() {}
}
