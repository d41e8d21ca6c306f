package io.yihu.allinone.cluster;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs the program of a member, and ends it in order when the one who started it is no more, however that one ended: then
 * the input ends. Arguments: the class of the program, and its own arguments.
 */
public final class ChildMain {

    private ChildMain() {}

    /** Runs the program. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread watch = new Thread(ChildMain::endWithTheInput, "yihu-parent");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            System.err.println("ended by " + e.getCause());
            // Threads it left must not keep a dead member alive.
            System.exit(1);
        }
    }

    private static void endWithTheInput() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            System.err.println("input: " + e.getMessage());
        }
        System.exit(0);
    }
}
