package io.yihu.allinone.demo;

/** The figures the demo looks at. All of them add up over tickets, days and runs; shares only by their two parts. */
public enum Figure {
    RECEIVED("/counts/received"),
    ASSIGNED("/counts/dispatched"),
    COMPLETED("/counts/completed"),
    ON_TIME("/counts/completedOnTime"),
    CALLED_BACK("/counts/calledBack"),
    CONTACTED("/rates/contacted/numerator"),
    CONTACTED_OF("/rates/contacted/denominator"),
    SOLVED("/rates/solved/numerator"),
    SOLVED_OF("/rates/solved/denominator"),
    SATISFIED("/rates/satisfied/numerator"),
    SATISFIED_OF("/rates/satisfied/denominator");

    private final String pointer;

    Figure(String pointer) {
        this.pointer = pointer;
    }

    /** Where it stands in a line of the day's report, as a JSON pointer. */
    String pointer() {
        return pointer;
    }
}
