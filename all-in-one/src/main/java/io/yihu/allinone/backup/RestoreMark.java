package io.yihu.allinone.backup;

/** Lies in a folder from its restoration until everything has been published again. */
public final class RestoreMark {
    /** The file's name. */
    public static final String FILE = "yihu.restored";

    private RestoreMark() {}
}
