package io.yihu.dispatch.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.kit.table.Layout;
import java.util.List;

/** The files of notices to work groups. Each may be missing: then nobody is told anything. */
final class NoticeLayouts {
    static final Layout TEMPLATES = new Layout(
                    "notice-templates.csv",
                    List.of(
                            needed("code", "通道"),
                            needed("nameZh", "名称"),
                            optional("nameEn", "英文名称"),
                            needed("body", "消息模板"),
                            needed("maxBytes", "正文字节上限"),
                            optional("answerField", "应答字段"),
                            optional("answerOk", "成功值"),
                            optional("busyCodes", "限流值"),
                            needed("busyMinutes", "限流等待分钟"),
                            needed("signing", "签名方式")),
                    List.of("code"))
            .mayBeMissing();
    static final Layout GROUPS = new Layout(
                    "notice-groups.csv",
                    List.of(
                            needed("code", "编码"),
                            needed("nameZh", "群名称"),
                            needed("units", "单位"),
                            needed("channel", "通道"),
                            needed("address", "地址名"),
                            needed("occasions", "通知事项"),
                            optional("quietFrom", "免打扰开始"),
                            optional("quietTo", "免打扰结束"),
                            needed("perMinute", "每分钟条数"),
                            needed("digest", "合并")),
                    List.of("code"))
            .mayBeMissing();

    private NoticeLayouts() {}
}
