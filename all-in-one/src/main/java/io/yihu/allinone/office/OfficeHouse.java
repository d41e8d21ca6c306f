package io.yihu.allinone.office;

import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import io.yihu.allinone.command.Words;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The two services that own an office's data, in the order they are changed: the codes first, then who uses them. */
record OfficeHouse(SetupApi intake, SetupApi dispatch) {
    private static final int USUAL_BASE = 8080;
    private static final int INTAKE = 1;
    private static final int DISPATCH = 2;

    /** Takes the options that say where the house is. */
    static OfficeHouse of(Words words) throws IOException {
        int base = words.option("--port-base").map(OfficeHouse::number).orElse(USUAL_BASE);
        URI intake = words.option("--intake").map(URI::create).orElseGet(() -> loopback(base + INTAKE));
        URI dispatch = words.option("--dispatch").map(URI::create).orElseGet(() -> loopback(base + DISPATCH));
        String given = System.getenv("YIHU_TOKEN");
        String token = given == null ? RunningHouse.token(words.data(), "administrator", null) : given;
        return new OfficeHouse(
                new SetupApi("intake", intake.resolve("/api/intake-setup/"), token),
                new SetupApi("dispatch", dispatch.resolve("/api/dispatch-setup/"), token));
    }

    List<SetupApi> services() {
        return List.of(intake, dispatch);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new NotUnderstood("--port-base 应为整数", "--port-base must be a number");
        }
        return Integer.parseInt(text);
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
