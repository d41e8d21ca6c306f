package io.yihu.intake.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.kit.table.Layout;
import java.util.List;

/** How the tables of platforms are laid out. All of them may be missing: then no platform has a way in of its own. */
final class PlatformLayouts {
    static final Layout PLATFORMS = new Layout(
                    "platforms.csv",
                    List.of(
                            needed("code", "编码"),
                            needed("nameZh", "名称"),
                            optional("nameEn", "英文名称"),
                            needed("format", "格式"),
                            optional("list", "多件所在"),
                            needed("method", "认证"),
                            needed("header", "认证头"),
                            optional("timeHeader", "时间头"),
                            optional("signed", "签名内容"),
                            optional("minutes", "时间窗分钟"),
                            needed("secret", "密钥名"),
                            optional("answerRoot", "答复根元素"),
                            optional("answerList", "答复多件所在")),
                    List.of("code"))
            .mayBeMissing();

    static final Layout FIELDS = new Layout(
                    "platform-fields.csv",
                    List.of(
                            needed("platform", "平台"),
                            needed("ours", "我方字段"),
                            needed("theirs", "对方字段"),
                            optional("required", "必填"),
                            optional("label", "前缀"),
                            optional("time", "时间格式"),
                            optional("zone", "时区"),
                            optional("otherwise", "缺省值")),
                    List.of("platform", "ours", "theirs"))
            .mayBeMissing();

    static final Layout CODES = new Layout(
                    "platform-codes.csv",
                    List.of(
                            needed("platform", "平台"),
                            needed("field", "我方字段"),
                            needed("theirs", "对方代码"),
                            needed("ours", "我方代码")),
                    List.of("platform", "field", "theirs"))
            .mayBeMissing();

    static final Layout ANSWERS = new Layout(
                    "platform-answers.csv",
                    List.of(
                            needed("platform", "平台"),
                            needed("ours", "答复内容"),
                            needed("theirs", "对方字段"),
                            optional("registered", "新登记"),
                            optional("repeated", "重复"),
                            optional("refused", "拒绝")),
                    List.of("platform", "theirs"))
            .mayBeMissing();

    static final List<Layout> ALL = List.of(PLATFORMS, FIELDS, CODES, ANSWERS);

    private PlatformLayouts() {}
}
