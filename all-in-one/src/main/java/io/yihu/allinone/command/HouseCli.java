package io.yihu.allinone.command;

import io.yihu.allinone.client.HouseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Carries a command out and answers its exit code; says in one line what did not work. */
public final class HouseCli {
    /** It was not done. */
    public static final int FAILED = 1;

    /** Its words make no sense. */
    public static final int NOT_UNDERSTOOD = 2;

    private HouseCli() {}

    /** What a command does. */
    public interface Work {
        /** Answers the exit code. */
        int with(Words words) throws IOException;
    }

    /**
     * The exit code: what the work answers, {@link #FAILED} or {@link #NOT_UNDERSTOOD}.
     *
     * @param usage shown where the words are not understood
     */
    public static int run(List<String> arguments, Path usualData, String usage, Work work) {
        try {
            return work.with(new Words(arguments, usualData));
        } catch (NotUnderstood e) {
            String because = e.line();
            System.err.println((because.isEmpty() ? "" : because + "\n") + "用法 / usage: " + usage);
            return NOT_UNDERSTOOD;
        } catch (NotRunning e) {
            System.err.println(e.getMessage());
        } catch (HouseException e) {
            System.err.println(e.getCause() instanceof NotRunning none ? none.getMessage() : e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("没有完成 / not done: " + e.getMessage());
        }
        return FAILED;
    }
}
