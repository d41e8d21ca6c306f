package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Limit.Unit.HOURS;
import static io.yihu.dispatch.domain.Limit.Unit.MINUTES;
import static io.yihu.dispatch.domain.Limit.Unit.WORKING_DAYS;
import static io.yihu.dispatch.domain.Limit.Unit.WORKING_HOURS;

import org.jspecify.annotations.Nullable;

/** The rules of the working life that differ from city to city, each with what an office begins with. */
public enum WorkRule {
    RETURN_WINDOW(2, WORKING_DAYS, "派单后多久之内可以申请退单"),
    DESIGNATED_FROM(3, null, "第几次派单起指定办理、不得再退（不计重办）"),
    CONTACT(2, WORKING_DAYS, "派单后多久之内首次联系诉求人"),
    CONTACT_DANGER(30, MINUTES, "同上：危及生命财产"),
    CONTACT_UTILITY(2, HOURS, "同上：水电气暖"),
    CONTACT_FAST_LANE(30, MINUTES, "同上：一呼即应"),
    CONTACT_INQUIRY(1, WORKING_DAYS, "同上：咨询"),
    ASSIST(3, WORKING_DAYS, "派单后多久之内协办单位反馈（不晚于办结时限）"),
    ASSIST_DANGER(1, HOURS, "同上：危及生命财产"),
    ASSIST_UTILITY(12, HOURS, "同上：水电气暖"),
    ASSIST_FAST_LANE(12, HOURS, "同上：一呼即应"),
    ASSIST_INQUIRY(1, WORKING_DAYS, "同上：咨询"),
    ASSIST_COMPLEX(10, WORKING_DAYS, "同上：复杂事项"),
    ASSIST_REWORK(2, WORKING_DAYS, "重办时最晚多久之内协办单位反馈"),
    EXTENSIONS(1, null, "每次派单可以延期几次"),
    EXTENSION_AT_MOST(10, WORKING_DAYS, "每次延期最多延到原时限之后多久"),
    QUESTIONS(1, null, "每次派单可以向诉求人补充询问几次"),
    QUESTION_AT_MOST(3, WORKING_DAYS, "等待诉求人答复最多多久"),
    SUSPENSION_AT_MOST(60, WORKING_DAYS, "挂起后最迟多久复核"),
    REPORT_IN_HARD_PROBLEM(1, WORKING_DAYS, "吹哨后多久之内报到：疑难问题"),
    REPORT_IN_JOINT_ENFORCEMENT(4, WORKING_HOURS, "同上：联合执法"),
    REPORT_IN_EMERGENCY(30, MINUTES, "同上：紧急事项"),
    ORDER(5, WORKING_DAYS, "会诊分工没有写明时限的，多久之内完成"),
    SUPERVISE_REMIND(1, WORKING_DAYS, "超期多久后催办"),
    SUPERVISE_HOTLINE(2, WORKING_DAYS, "超期多久后热线督办"),
    SUPERVISE_LEADER(3, WORKING_DAYS, "超期多久后领导督办"),
    SUPERVISE_JOINT(5, WORKING_DAYS, "超期多久后联合督办"),
    INSTRUCTION(1, WORKING_DAYS, "领导批示没有写明时限的，多久之内答复"),
    QUIET_FROM(22, null, "免打扰时段从几点起（危及生命财产的除外）"),
    QUIET_UNTIL(7, null, "免打扰时段到几点止；与起点相同即不设"),
    SHIFT_FIRST(8, HOURS, "每天零点后多久第一班开始（不按工作时间）"),
    SHIFT_LENGTH(12, HOURS, "每班多长（4 至 24 小时）");

    private final int amount;
    private final Limit.@Nullable Unit unit;
    private final String zh;

    WorkRule(int amount, Limit.@Nullable Unit unit, String zh) {
        this.amount = amount;
        this.unit = unit;
        this.zh = zh;
    }

    /** What it says, in the words of the table. */
    public String zh() {
        return zh;
    }

    /** Whether it is a number and not a length of time. */
    public boolean counts() {
        return unit == null;
    }

    /** Whether it is an hour of the day. */
    public boolean hourOfDay() {
        return this == QUIET_FROM || this == QUIET_UNTIL;
    }

    /** Whether it is told in elapsed time only. */
    public boolean elapsed() {
        return this == SHIFT_FIRST || this == SHIFT_LENGTH;
    }

    Setting usual() {
        return new Setting(amount, unit);
    }

    /**
     * What an office has set.
     *
     * @param unit missing where it is a number of times or an hour of the day
     */
    public record Setting(Integer amount, Limit.@Nullable Unit unit) {}
}
