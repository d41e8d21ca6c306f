package io.yihu.allinone;

/** What a rebuild is doing, in words. */
enum RebuildPhase {
    STARTING("开始", "starting"),
    MEASURING("测读取速度", "measuring how fast the topics can be read"),
    FILLING("在旁边重建", "making the projections again"),
    WAITING("等待现有投影追上", "waiting for the live projections"),
    COMPARING("逐文档比对", "comparing document by document"),
    SWAPPING("切换", "swapping"),
    DONE("完成", "done"),
    FAILED("失败", "failed"),
    ABANDONED("中断", "abandoned");

    private final String chinese;
    private final String english;

    RebuildPhase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Also of phases that a newer service may know. */
    static String words(String phase) {
        for (RebuildPhase known : values()) {
            if (known.name().equals(phase)) {
                return known.chinese + " / " + known.english;
            }
        }
        return phase;
    }
}
