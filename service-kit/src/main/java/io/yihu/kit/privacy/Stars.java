package io.yihu.kit.privacy;

/** Masked forms. */
final class Stars {
    private Stars() {}

    /** Without what separates groups: the first and last signs, and a star for each between. */
    static String between(String it, int head, int tail) {
        String bare = it.replaceAll("[ \\-—–.·•_/,、()\\[\\]【】]", "");
        return bare.substring(0, head) + "*".repeat(bare.length() - head - tail) + bare.substring(bare.length() - tail);
    }
}
