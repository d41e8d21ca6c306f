package io.yihu.allinone.office;

import io.yihu.allinone.StartRefused;
import io.yihu.identity.TokenClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The two services that own an office's data, in the order they are changed: the codes first, then who uses them. */
record OfficeHouse(SetupApi intake, SetupApi dispatch) {
    private static final int USUAL_BASE = 8080;
    private static final int INTAKE = 1;
    private static final int DISPATCH = 2;

    /** Takes the options that say where the house is. */
    static OfficeHouse of(Words words, Path usualData) {
        Path data = words.option("--data").map(Path::of).orElse(usualData);
        int base = words.option("--port-base").map(OfficeHouse::number).orElse(USUAL_BASE);
        URI intake = words.option("--intake").map(URI::create).orElseGet(() -> loopback(base + INTAKE));
        URI dispatch = words.option("--dispatch").map(URI::create).orElseGet(() -> loopback(base + DISPATCH));
        String token = Optional.ofNullable(System.getenv("YIHU_TOKEN")).orElseGet(() -> token(data));
        return new OfficeHouse(
                new SetupApi("intake", intake.resolve("/api/intake-setup/"), token),
                new SetupApi("dispatch", dispatch.resolve("/api/dispatch-setup/"), token));
    }

    List<SetupApi> services() {
        return List.of(intake, dispatch);
    }

    private static String token(Path data) {
        try {
            return TokenClient.of(data.resolve("identity")).token("administrator", null);
        } catch (NoSuchFileException | ConnectException e) {
            throw new StartRefused(
                    "一呼没有在数据目录 " + data + " 上运行，请先执行 ./yihu run",
                    "yihu is not running on " + data + "; start it with ./yihu run");
        } catch (IOException e) {
            throw new StartRefused("没有取得令牌", "no token: " + e.getMessage());
        }
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new StartRefused("--port-base 应为整数", "--port-base must be a number");
        }
        return Integer.parseInt(text);
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
