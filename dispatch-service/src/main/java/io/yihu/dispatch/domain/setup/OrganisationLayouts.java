package io.yihu.dispatch.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.kit.table.Layout;
import java.util.List;

/** The files that say more of the units. Each may be missing: folders and versions from before have none. */
final class OrganisationLayouts {
    static final Layout UNIT_NAMES = new Layout(
                    "unit-names.csv",
                    List.of(
                            needed("code", "编码"),
                            needed("nameZh", "曾用名"),
                            optional("nameEn", "英文曾用名"),
                            needed("validTo", "使用至")),
                    List.of("code", "validTo"))
            .mayBeMissing();
    static final Layout DUTIES = new Layout(
                    "duties.csv",
                    List.of(
                            needed("unit", "社区"),
                            needed("category", "分类"),
                            needed("basisZh", "依据"),
                            optional("basisEn", "英文依据"),
                            optional("validFrom", "启用日期"),
                            optional("validTo", "停用日期")),
                    List.of("unit", "category", "validFrom"))
            .mayBeMissing();
    static final Layout CONTACTS = new Layout(
                    "contacts.csv",
                    List.of(
                            needed("unit", "单位"),
                            needed("post", "岗位"),
                            needed("phone", "电话"),
                            needed("days", "值班日"),
                            needed("from", "开始"),
                            needed("to", "结束"),
                            optional("validFrom", "启用日期"),
                            optional("validTo", "停用日期")),
                    List.of("unit", "post", "days", "from", "validFrom"))
            .mayBeMissing();

    private OrganisationLayouts() {}
}
