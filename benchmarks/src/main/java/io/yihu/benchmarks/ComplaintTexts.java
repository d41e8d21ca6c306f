package io.yihu.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented complaints made by a small grammar: some estate, some matter, some words for it. One number always makes the same
 * matter, and one number with one telling always the same text; another telling is the same matter in other words.
 */
final class ComplaintTexts {
    private static final String SYLLABLES =
            "松涛信泰和海关锦绣金玉龙凤湖滨江南北东西山水云天星月春华秋实文昌盛世兴隆福寿康宁永安平顺德仁义礼智" + "荷莲梅兰竹菊桂枫杉柏橙柚桃李杏梨雅景悦澜汇丰瑞祥嘉禾翠微碧桐映晖朝阳晓霞虹桥石塘板泉溪涧岭峰谷";
    private static final String[] ESTATES = {"小区", "花园", "新村", "家园", "公馆", "苑", "名邸", "社区", "大厦", "广场", "里", "府"};
    private static final String[] SHOPS = {
        "烧烤店", "超市", "麻将馆", "早餐店", "汽修厂", "歌厅", "洗车行", "五金店", "快递站", "幼儿园", "健身房", "菜市场"
    };
    private static final String[] TIMES = {
        "每天晚上十点以后", "凌晨两三点", "最近一周", "从上个月开始", "一到下雨天", "早上六点不到", "节假日期间", "这几天", "半年多以来"
    };
    private static final String[] EFFECTS = {
        "老人小孩没法休息", "居民意见很大", "路过的人都要绕行", "臭味飘到楼上", "已经有人摔倒", "严重影响正常生活", "车子进不来出不去", "墙面都发霉了", "学生上学很不安全", "夏天不敢开窗"
    };
    private static final String[] TRIED = {
        "找过物业没有人管", "社区说不归他们负责", "打过几次电话都没有结果", "上次来看了一眼就走了", "一直说在协调", "贴了通知之后没有下文", "物业说没有经费", "之前处理过又反弹"
    };
    private static final String[] WISHES = {
        "希望尽快处理", "请有关部门到现场看看", "要求给个明确的答复", "麻烦催一下", "请安排人员解决", "盼望早日整改到位", "请问什么时候能修好"
    };
    private static final String[] OPENINGS = {"你好，我要反映", "来电人反映", "市民称", "我是住户，", "想投诉一下", "业主来电，说", "您好，", "再次反映"};

    /** Each line a matter: ways to say it. */
    private static final String[][] MATTERS = {
        {"下水道堵塞污水外溢", "污水井堵了，脏水流得到处都是", "排污管不通，污水往外冒"},
        {"音响声音太大", "放音乐吵得人睡不着", "喇叭噪声扰民"},
        {"路灯坏了不亮", "晚上没有路灯一片漆黑", "照明灯损坏好久了"},
        {"流动摊贩占道经营", "摆摊的把路都占了", "小贩占用人行道卖东西"},
        {"垃圾堆积无人清运", "垃圾桶满了没人收", "楼下到处是生活垃圾"},
        {"车辆乱停堵塞消防通道", "消防通道被私家车占用", "有人把车停在救生通道上"},
        {"停水没有通知", "家里没有自来水", "水管爆了一直没水用"},
        {"电梯经常故障困人", "电梯坏了老是停运", "乘电梯被关在里面"},
        {"违章搭建阳光房", "顶楼有人私自加盖", "邻居违规搭棚子"},
        {"工地夜间施工", "半夜打桩机还在响", "建筑施工噪音到深夜"},
        {"油烟直排居民楼", "餐饮油烟呛人", "排烟管对着窗户排放"},
        {"外墙瓷砖脱落", "墙皮往下掉差点砸到人", "楼体外立面有掉落危险"},
        {"井盖缺失", "窨井盖不见了", "马路上的井盖塌陷"},
        {"物业乱收停车费", "停车费涨价没有公示", "物业公司收费不合理"},
        {"房产证一直办不下来", "交房几年没有办不动产权证", "开发商拖延办证"},
        {"树木遮挡采光", "树枝长到窗户里来了", "绿化树太高要修剪"},
        {"养犬不拴绳伤人", "大狗没有牵绳到处跑", "流浪狗追咬行人"},
        {"公交站台取消", "公交车改线不停靠", "等公交车时间太长"},
        {"化工气味刺鼻", "空气中有难闻的异味", "厂里排放废气"},
        {"拖欠工资", "老板欠薪不发", "做工几个月没有拿到钱"}
    };

    private final long seed;
    private final int estates;

    /** @param estates how many there are to complain about */
    ComplaintTexts(long seed, int estates) {
        this.seed = seed;
        this.estates = estates;
    }

    /** The matter with this number, told in one of many ways. */
    String tell(int matter, int telling) {
        Random what = new Random(seed * 31 + matter);
        Random how = new Random((seed * 31 + matter) * 1_000_003 + telling);
        String estate = estate(what.nextInt(estates));
        String where = estate + (1 + what.nextInt(40)) + (how.nextBoolean() ? "栋" : "号楼");
        String shop = syllables(new Random(what.nextLong()), 2) + SHOPS[what.nextInt(SHOPS.length)];
        String[] ways = MATTERS[what.nextInt(MATTERS.length)];
        String effect = EFFECTS[what.nextInt(EFFECTS.length)];
        String time = TIMES[what.nextInt(TIMES.length)];
        List<String> clauses = new ArrayList<>(List.of(
                time + (how.nextBoolean() ? "就这样" : "都是如此"), effect, any(TRIED, how), "靠近" + shop, any(ways, how)));
        Collections.shuffle(clauses, how);
        return any(OPENINGS, how) + where + any(ways, how) + "。"
                + String.join("，", clauses.subList(0, 3 + how.nextInt(3))) + "。" + any(WISHES, how) + "。";
    }

    private String estate(int number) {
        Random named = new Random(seed * 17 + number);
        return syllables(named, 2 + named.nextInt(2)) + ESTATES[named.nextInt(ESTATES.length)];
    }

    private static String syllables(Random from, int many) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < many; i++) {
            name.append(SYLLABLES.charAt(from.nextInt(SYLLABLES.length())));
        }
        return name.toString();
    }

    private static String any(String[] of, Random how) {
        return of[how.nextInt(of.length)];
    }
}
