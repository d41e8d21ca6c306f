package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.embedded.store.EmbeddedStore;
import io.yihu.identity.IdentityServer;
import io.yihu.identity.IdentitySettings;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that administer accounts and machine clients of a running house; of the house only identity is needed. */
class AccountCommandsTest {

    @TempDir
    private static Path data;

    private static EmbeddedStore store;
    private static IdentityServer identity;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.inMemory();
        identity = IdentityServer.start(new IdentitySettings(
                data.resolve("identity"),
                FreePorts.any(),
                null,
                IdentitySettings.Store.in(store.uri()),
                IdentitySettings.WORKING_DAY));
    }

    @AfterAll
    static void stop() {
        identity.close();
        store.close();
    }

    @Test
    void accounts_are_made_and_looked_after_on_the_command_line() {
        Said created = say(() -> AccountCli.run(
                List.of("create", "wang.fang", "--role", "unit-clerk", "--unit", "xintai", "--name", "王某"), data));
        assertThat(created.code()).isZero();
        assertThat(created.out().strip()).matches("[a-z2-9-]{19}");

        assertThat(say(() -> AccountCli.run(List.of("list"), data)).out())
                .contains("wang.fang", "王某", "unit-clerk", "xintai", "admin");
        assertThat(say(() -> AccountCli.run(List.of("disable", "wang.fang"), data))
                        .out())
                .contains("停用/disabled");
        assertThat(say(() -> AccountCli.run(List.of("enable", "wang.fang"), data))
                        .out())
                .doesNotContain("disabled");
        assertThat(say(() -> AccountCli.run(List.of("reset", "wang.fang"), data))
                        .out()
                        .strip())
                .matches("[a-z2-9-]{19}");
    }

    @Test
    void machine_clients_too() {
        Said created = say(() -> ClientCli.run(List.of("create", "oa", "--role", "machine"), data));
        assertThat(created.code()).isEqualTo(1);
        assertThat(created.err()).contains("name").hasLineCount(1);

        String first = say(() -> ClientCli.run(List.of("create", "oa-system", "--role", "machine"), data))
                .out();
        String second = say(() -> ClientCli.run(List.of("rotate", "oa-system", "--overlap", "1"), data))
                .out();
        assertThat(first.strip()).hasSizeGreaterThan(40).isNotEqualTo(second.strip());
        assertThat(say(() -> ClientCli.run(List.of("disable", "oa-system"), data))
                        .code())
                .isZero();
        assertThat(say(() -> ClientCli.run(List.of("list"), data)).out()).contains("oa-system", "disabled");
    }

    @Test
    void what_cannot_be_done_is_one_line_that_names_the_field() {
        Said refused = say(() -> AccountCli.run(List.of("create", "chen", "--role", "unit-clerk"), data));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("unit: ")
                .containsPattern("\\p{IsHan}")
                .hasLineCount(1);
        assertThat(say(() -> AccountCli.run(List.of("create"), data)).code()).isEqualTo(2);
        assertThat(say(() -> AccountCli.run(List.of("drop", "chen"), data)).code())
                .isEqualTo(2);
        assertThat(say(() -> AccountCli.run(List.of("list", "--fast"), data)).code())
                .isEqualTo(2);
        assertThat(say(() -> ClientCli.run(List.of("rotate", "oa", "--overlap", "x"), data))
                        .code())
                .isEqualTo(2);
        assertThat(say(() -> AccountCli.run(List.of("disable", "no/such?name"), data))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_house_that_does_not_run_is_named(@TempDir Path other) {
        Said refused = say(() -> AccountCli.run(List.of("list", "--data", other.toString()), data));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("yihu is not running on").hasLineCount(1);
    }

    private record Said(int code, String out, String err) {}

    private static Said say(IntSupplier command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = command.getAsInt();
            return new Said(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }
}
