package io.yihu.events;

/** A required field is missing or out of range. The message names the field and never holds a value. */
final class MissingField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    MissingField(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
