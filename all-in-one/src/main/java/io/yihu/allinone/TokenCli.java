package io.yihu.allinone;

import io.yihu.identity.TokenClient;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code yihu token ROLE [UNIT] [--data DIR]}: the bare token on standard output and nothing else. */
final class TokenCli {

    private TokenCli() {}

    /** The exit code: 0 with a token, 1 without, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        List<String> words = new ArrayList<>(arguments);
        Path data = usualData;
        int option = words.indexOf("--data");
        if (option >= 0 && option + 1 < words.size()) {
            data = Path.of(words.remove(option + 1));
            words.remove(option);
        }
        if (words.isEmpty() || words.size() > 2 || words.get(0).startsWith("-")) {
            System.err.println("用法 / usage: ./yihu token ROLE [UNIT] [--data DIR]");
            return 2;
        }
        return print(data, words.get(0), words.size() == 2 ? words.get(1) : "");
    }

    private static int print(Path data, String role, String unit) {
        try {
            TokenClient client = TokenClient.of(data.resolve("identity"));
            System.out.println(client.token(role, unit.isEmpty() ? null : unit));
            return 0;
        } catch (NoSuchFileException | ConnectException e) {
            System.err.println("一呼没有在数据目录 " + data + " 上运行，请先执行 ./yihu run / yihu is not running on " + data
                    + "; start it with ./yihu run");
        } catch (IOException e) {
            System.err.println("没有取得令牌：" + e.getMessage() + " / no token: " + e.getMessage());
        }
        return 1;
    }
}
