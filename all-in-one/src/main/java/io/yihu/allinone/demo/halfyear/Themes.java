package io.yihu.allinone.demo.halfyear;

import static io.yihu.allinone.demo.halfyear.Season.EXAMS;
import static io.yihu.allinone.demo.halfyear.Season.FLOOD;
import static io.yihu.allinone.demo.halfyear.Season.HEAT;
import static io.yihu.allinone.demo.halfyear.Season.SPRING_FESTIVAL;
import static io.yihu.allinone.demo.halfyear.Season.TOURISM;
import static io.yihu.allinone.demo.halfyear.Season.YEAR_END;
import static io.yihu.events.TicketKind.COMPLAINT;
import static io.yihu.events.TicketKind.HELP;
import static io.yihu.events.TicketKind.INQUIRY;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import java.util.List;
import java.util.Map;

/** All themes of the half year; the codes are those of the services' reference data. */
final class Themes {
    private static final double CLOSED_SHOPS = 0.2;
    private static final double NEVER = 1e-9;

    static final Theme SEWER = theme("drainage.blocked", "下水道堵塞发臭", "Blocked, stinking sewer", "yingji", 0, Map.of());

    static final List<Theme> ALL = List.of(
            theme(
                    "noise.commercial",
                    "楼下商铺喇叭扰民",
                    "Shops' loudspeakers",
                    "chengguan",
                    9,
                    Map.of(EXAMS, 2.5, SPRING_FESTIVAL, CLOSED_SHOPS)),
            theme(
                    "noise.construction",
                    "工地夜间施工噪声",
                    "Building at night",
                    "chengguan",
                    6,
                    Map.of(EXAMS, 6.0, SPRING_FESTIVAL, 0.05)),
            theme(
                    "noise.commercial",
                    "夜间燃放烟花爆竹扰民",
                    "Fireworks at night",
                    "pingan",
                    NEVER,
                    Map.of(SPRING_FESTIVAL, 2.4e10)),
            theme("drainage.blocked", "下水道堵塞", "Blocked drain", "yingji", 4, Map.of(FLOOD, 2.5)),
            theme("drainage.blocked", "雨后积水排不出去", "Flooded after rain", "yingji", 0.5, Map.of(FLOOD, 14.0)),
            theme(
                    "street.vendors",
                    "流动摊贩占道经营",
                    "Street vendors",
                    "zhifa",
                    8,
                    Map.of(HEAT, 1.4, SPRING_FESTIVAL, CLOSED_SHOPS)),
            theme("sanitation.garbage", "垃圾未及时清运", "Garbage not taken", "zhifa", 8, Map.of(HEAT, 1.9)),
            theme(
                    "sanitation.garbage",
                    "烟花爆竹残屑未清扫",
                    "Remains of fireworks",
                    "zhifa",
                    NEVER,
                    Map.of(SPRING_FESTIVAL, 1.5e10)),
            theme("traffic.parking", "车辆违停堵路", "Cars in the way", "zhifa", 9, Map.of(SPRING_FESTIVAL, 1.5)),
            of(
                    COMPLAINT,
                    Urgency.COMPLEX,
                    theme("housing.property", "电梯久修不好", "Lift out of order", "zhifa", 6, Map.of(HEAT, 1.3))),
            theme("housing.property", "物业收费不公开", "Fees not disclosed", "zhengwu", 4, Map.of(YEAR_END, 2.0)),
            of(HELP, Urgency.UTILITY, theme("water.outage", "突然停水", "No water", "yingji", 3, Map.of(HEAT, 2.5))),
            theme("market.consumer", "预付卡不退款", "Prepaid card not refunded", "zhifa", 5, Map.of(SPRING_FESTIVAL, 0.3)),
            theme("market.consumer", "餐馆食品不洁", "Unclean food at a restaurant", "weijian", 2, Map.of(TOURISM, 4.5)),
            of(
                    HELP,
                    Urgency.ORDINARY,
                    theme("labour.wages", "工资被拖欠", "Unpaid wages", "zhengwu", 3, Map.of(YEAR_END, 4.0))),
            of(
                    INQUIRY,
                    Urgency.INQUIRY,
                    theme("inquiry.policy", "咨询医保办理", "Question on health cards", "weijian", 6, Map.of())),
            of(
                    INQUIRY,
                    Urgency.INQUIRY,
                    theme("inquiry.policy", "咨询公租房申请", "Question on public housing", "minzheng", 3, Map.of())),
            of(
                    HELP,
                    Urgency.FAST_LANE,
                    theme("lighting.broken", "路灯不亮", "Street lamp out", "chengguan", 5, Map.of(YEAR_END, 1.5))));

    private Themes() {}

    private static Theme theme(
            String category, String zh, String en, String otherUnit, double weight, Map<Season, Double> seasons) {
        return new Theme(category, COMPLAINT, Urgency.ORDINARY, zh, en, otherUnit, weight, seasons);
    }

    private static Theme of(TicketKind kind, Urgency urgency, Theme like) {
        return new Theme(
                like.category(), kind, urgency, like.zh(), like.en(), like.otherUnit(), like.weight(), like.seasons());
    }
}
