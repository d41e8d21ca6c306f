package io.yihu.allinone.demo.halfyear;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where complaints come from: a community, and an estate or landmark in it. */
record Spot(String community, @Nullable String estate, String zh, String en) {
    static final Spot SONGTAOLI = new Spot("songtao", "songtaoli", "松涛里小区", "Songtaoli");

    /** One place of each community stands twice where more people live. */
    static final List<Spot> ALL = List.of(
            SONGTAOLI,
            new Spot("songtao", null, "松涛社区", "Songtao Community"),
            new Spot("xintai", "xintaihefu", "信泰和府", "Xintai Hefu"),
            new Spot("xintai", "xintaihefu", "信泰和府", "Xintai Hefu"),
            new Spot("xintai", null, "信泰社区", "Xintai Community"),
            new Spot("haiguan", "haiguanlukou", "海关路口", "Haiguan Crossing"),
            new Spot("haiguan", null, "海关社区", "Haiguan Community"),
            new Spot("shuyuan", null, "书院社区", "Shuyuan Community"),
            new Spot("shuyuan", null, "书院社区", "Shuyuan Community"),
            new Spot("jianshelu", null, "建设路社区", "Jianshelu Community"));

    /** As a registration names it; the rest follows from it. */
    Map<String, String> place() {
        return estate == null ? Map.of("community", community) : Map.of("community", community, "estate", estate);
    }
}
