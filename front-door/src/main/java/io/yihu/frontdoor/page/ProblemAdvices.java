package io.yihu.frontdoor.page;

import io.yihu.kit.shell.Shell;

/** One helpful sentence for each kind of failure. */
final class ProblemAdvices {
    private ProblemAdvices() {}

    static String of(int status, Shell shell) {
        return switch (status) {
            case 401 -> shell.say("请从首页重新登录。", "Please sign in again from the first page.");
            case 403 ->
                shell.say("如果您的工作需要它，请联系本单位管理员调整角色。", "If your work needs it, ask your administrator for the role.");
            case 404 -> shell.say("请检查工单号，或用上方的查找。", "Check the ticket number, or use the search above.");
            case 409, 412 ->
                shell.say("别人刚刚处理过，请返回并刷新页面再看。", "Somebody else acted meanwhile; go back and reload the page.");
            case 413 -> shell.say("请缩短内容后重新提交。", "Shorten it and send it again.");
            case 429, 503 -> shell.say("已提交的内容不会丢失，请过一会儿刷新。", "Nothing you sent is lost; reload in a moment.");
            default ->
                status >= 500
                        ? shell.say("问题已记录，请稍后重试。", "It has been recorded; try again later.")
                        : shell.say("请返回上一页检查后重试。", "Go back, check, and try again.");
        };
    }
}
