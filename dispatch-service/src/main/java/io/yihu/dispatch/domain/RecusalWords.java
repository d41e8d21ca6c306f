package io.yihu.dispatch.domain;

import java.util.List;

/** Says who keeps away and what that changed. */
final class RecusalWords {
    static final String WHY_ZH = "未采用：主办单位属被反映单位或其下属，依规回避";
    static final String WHY_EN = "passed over: its unit is the accused one or belongs to it, and keeps away";

    private RecusalWords() {}

    static Recused of(String accused, List<String> passed, boolean assistsPassed, Units units) {
        StringBuilder zh = new StringBuilder(units.zh(accused)).append("为被反映单位，该单位及其下属单位回避");
        StringBuilder en =
                new StringBuilder(units.en(accused)).append(" is accused: it and the units below it keep away");
        if (!passed.isEmpty()) {
            zh.append("，越过目录行：").append(String.join("、", passed));
            en.append("; rows passed over: ").append(String.join(", ", passed));
        }
        if (assistsPassed) {
            zh.append("，原定协办单位中须回避的不派");
            en.append("; assisting units that keep away are left out");
        }
        return new Recused(accused, passed, zh.toString(), en.toString());
    }
}
