package io.yihu.allinone.command;

/** A command's words make no sense; nothing was done. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing more to say than how it is used. */
    public NotUnderstood() {
        super("");
    }

    /** Because of this. */
    public NotUnderstood(String chinese, String english) {
        super(chinese + " / " + english);
    }

    /** The one line, empty where the usage says it all. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
