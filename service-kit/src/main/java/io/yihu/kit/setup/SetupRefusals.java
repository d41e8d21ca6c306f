package io.yihu.kit.setup;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.table.Finding;
import java.util.List;

/** Why a folder, or a table of it, is not taken over. */
public final class SetupRefusals {
    static final Refusal STALE = Refusal.staleVersion(
            "other-setup-counts", "检查之后已有其他版本生效，请重新检查", "Another version counts since you looked: look again");
    static final Refusal OVERTAKEN = Refusal.conflict(
            "import-overtaken",
            "同时有另一次导入先生效，请核对后重试",
            "Another import at the same time came first: look at it and try again");
    static final Refusal UNKNOWN_VERSION = Refusal.notFound("unknown-version", "没有这个版本", "There is no such version");

    private SetupRefusals() {}

    /** One for each error; the field says file, row and column, such as {@code units.csv#E3}. */
    public static List<Refusal> of(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::refuses)
                .map(f -> Refusal.rule(
                        f.code(),
                        f.file() + (f.row() == null ? "" : "#" + (f.column() == null ? "" : f.column()) + f.row()),
                        f.whereZh() + "：" + f.zh(),
                        f.whereEn() + ": " + f.en()))
                .toList();
    }
}
