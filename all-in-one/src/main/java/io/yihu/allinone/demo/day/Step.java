package io.yihu.allinone.demo.day;

/** One step in the life of a ticket, and what a person calls it. */
enum Step {
    REGISTER("登记", "registering"),
    SETTLE("核对事项和地点", "settling matter and place"),
    ARRIVE("派单", "dispatch"),
    SIGN("签收", "signing"),
    RETURN("申请退单", "asking to return"),
    GRANT("退单审核", "the ruling on the return"),
    REPLY("办结回复", "the reply"),
    ANSWER("回访", "the call-back"),
    CLOSE("结案", "closing");

    private final String zh;
    private final String en;

    Step(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
