package io.yihu.allinone.demo.halfyear;

/** What somebody does with a ticket. What the house does by itself is awaited within the step that causes it. */
enum Step {
    REGISTER("登记", "registering"),
    SETTLE("核对事项和地点", "settling matter and place"),
    SIGN("签收", "signing"),
    RETURN("申请退单", "asking to return"),
    RULE("退单审核", "the ruling on the return"),
    REPLY("办结回复", "the reply"),
    CALL("回访", "the call-back");

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
