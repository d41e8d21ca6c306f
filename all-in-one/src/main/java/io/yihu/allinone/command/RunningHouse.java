package io.yihu.allinone.command;

import io.yihu.allinone.client.House;
import io.yihu.identity.AdminClient;
import io.yihu.identity.TokenClient;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The house that runs on a data folder. Every call says so in one line where none does. */
public final class RunningHouse {
    private static final String IDENTITY = "identity";

    private RunningHouse() {}

    /** A way to reach it that may find nobody there. */
    private interface Reach<T> {
        T now() throws IOException;
    }

    /** Where its services answer, with tokens of its own. */
    public static House on(Path data) throws IOException {
        return reached(data, () -> HouseFile.read(data, (role, unit) -> token(data, role, unit)));
    }

    /** A bare token. */
    public static String token(Path data, String role, @Nullable String unit) throws IOException {
        return reached(data, () -> TokenClient.of(data.resolve(IDENTITY)).token(role, unit));
    }

    /** Its accounts and clients, to be administered. */
    public static AdminClient accounts(Path data) throws IOException {
        return reached(data, () -> AdminClient.of(data.resolve(IDENTITY)));
    }

    private static <T> T reached(Path data, Reach<T> reach) throws IOException {
        try {
            return reach.now();
        } catch (NoSuchFileException | ConnectException e) {
            throw new NotRunning(data, e);
        }
    }
}
