package io.yihu.allinone.demo;

import io.yihu.allinone.AllInOne;
import java.io.PrintStream;

/** Plays the demonstration. */
public final class Demo {

    private Demo() {}

    /** Whether everything came out as it was played. */
    public static boolean play(AllInOne house, PrintStream out) {
        out.println(house.mongoUri());
        return true;
    }
}
