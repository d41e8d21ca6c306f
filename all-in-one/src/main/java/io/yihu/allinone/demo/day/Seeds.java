package io.yihu.allinone.demo.day;

import static io.yihu.events.TicketKind.COMPLAINT;
import static io.yihu.events.TicketKind.HELP;
import static io.yihu.events.TicketKind.INQUIRY;

import io.yihu.events.Urgency;
import java.util.List;

/** What synthetic complaints are made of. The codes are those of the services' reference data. */
final class Seeds {
    static final Matter LOUDSPEAKERS =
            new Matter("noise.commercial", COMPLAINT, Urgency.ORDINARY, "楼下商铺喇叭扰民", "Shops' loudspeakers", "chengguan");
    static final Matter SEWER =
            new Matter("drainage.blocked", COMPLAINT, Urgency.ORDINARY, "下水道堵塞发臭", "Blocked, stinking sewer", "yingji");
    static final Matter VENDORS =
            new Matter("street.vendors", COMPLAINT, Urgency.ORDINARY, "流动摊贩占道经营", "Street vendors", "chengguan");

    static final Spot XINTAI_HEFU = new Spot("xintai", "xintaihefu", "信泰和府", "Xintai Hefu");
    static final Spot SONGTAOLI = new Spot("songtao", "songtaoli", "松涛里小区", "Songtaoli");
    static final Spot HAIGUAN_CROSSING =
            new Spot("haiguan", "haiguanlukou", "海关路口（岳塘区十二中旁）", "Haiguan Crossing beside the school");

    static final List<Spot> SPOTS = List.of(
            XINTAI_HEFU,
            SONGTAOLI,
            HAIGUAN_CROSSING,
            new Spot("songtao", null, "松涛社区", "Songtao Community"),
            new Spot("xintai", null, "信泰社区", "Xintai Community"),
            new Spot("shuyuan", null, "书院社区", "Shuyuan Community"),
            new Spot("jianshelu", null, "建设路社区", "Jianshelu Community"));

    static final List<Matter> MATTERS = List.of(
            LOUDSPEAKERS,
            SEWER,
            VENDORS,
            new Matter("noise.construction", COMPLAINT, Urgency.ORDINARY, "工地夜间施工", "Building at night", "chengguan"),
            new Matter("sanitation.garbage", COMPLAINT, Urgency.ORDINARY, "垃圾未及时清运", "Garbage not taken", "zhifa"),
            new Matter("traffic.parking", COMPLAINT, Urgency.ORDINARY, "车辆违停堵路", "Cars in the way", "zhifa"),
            new Matter("housing.property", COMPLAINT, Urgency.COMPLEX, "电梯久修不好", "Lift out of order", "zhifa"),
            new Matter("water.outage", HELP, Urgency.UTILITY, "突然停水", "No water", "yingji"),
            new Matter("market.consumer", COMPLAINT, Urgency.ORDINARY, "预付卡不退款", "Prepaid card not refunded", "zhifa"),
            new Matter("labour.wages", HELP, Urgency.ORDINARY, "工资被拖欠", "Unpaid wages", "zhengwu"),
            new Matter("inquiry.policy", INQUIRY, Urgency.INQUIRY, "咨询医保办理", "Question on health cards", "weijian"),
            new Matter("lighting.broken", HELP, Urgency.FAST_LANE, "路灯不亮", "Street lamp out", "chengguan"));

    private Seeds() {}
}
