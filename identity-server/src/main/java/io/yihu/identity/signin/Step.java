package io.yihu.identity.signin;

/** What a person must do between the password and everything else. */
public enum Step {
    /** Nothing. */
    NONE("/"),
    /** Choose a password in place of the one-time one. */
    PASSWORD("/password"),
    /** Choose for whom to act. */
    ACTING("/acting");

    private final String page;

    Step(String page) {
        this.page = page;
    }

    /** Where, below the context path. */
    public String page() {
        return page;
    }
}
