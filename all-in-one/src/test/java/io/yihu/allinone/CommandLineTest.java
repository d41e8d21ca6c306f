package io.yihu.allinone;

import static io.yihu.allinone.fault.Cli.yihu;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cli;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what it says on one line, and its exit code, when it cannot do as told. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void a_taken_port_is_named_with_its_part_and_the_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int base = taken.getLocalPort() - 2;

            Cli ended = yihu("run", "--data", folder.toString(), "--port-base", Integer.toString(base));

            assertRefused(ended, "port " + taken.getLocalPort() + " of dispatch", "--port-base N");
            assertThat(folder.resolve("kafka")).doesNotExist();
            assertThat(folder.resolve("store")).doesNotExist();
        }
    }

    @Test
    void a_second_instance_on_the_same_data_is_refused_with_the_first_ones_process() throws Exception {
        try (DataFolder first = DataFolder.open(folder)) {
            Cli ended = yihu("run", "--data", folder.toString(), "--port-base", "0");

            assertRefused(
                    ended, "another yihu (process " + ProcessHandle.current().pid() + ") is running on");
            assertThat(first.resolve("logs")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertRefused(yihu("run", "--data", file.resolve("data").toString()), "data folder cannot be written");
        assertThat(file).hasContent("kept");
    }

    @Test
    void a_kafka_that_does_not_answer_is_named() throws Exception {
        assertRefused(
                yihu("run", "--data", folder.toString(), "--port-base", "0", "--kafka", "127.0.0.1:1"),
                "no Kafka answers at 127.0.0.1:1");
    }

    @Test
    void a_mongodb_that_does_not_answer_is_told_without_its_address() throws Exception {
        Cli ended = yihu(
                "run", "--data", folder.toString(), "--port-base", "0", "--mongo", "mongodb://me:secret@127.0.0.1:1");

        assertRefused(ended, "no MongoDB answers");
        assertThat(ended.err()).doesNotContain("secret");
    }

    @Test
    void a_data_folder_of_a_newer_program_is_refused_untouched() throws Exception {
        Files.writeString(folder.resolve("yihu.version"), "2\n");

        assertRefused(
                yihu("run", "--data", folder.toString(), "--port-base", "0"),
                "has format 2, this program knows up to 1");
        assertThat(folder.resolve("kafka")).doesNotExist();
        assertThat(folder.resolve("yihu.version")).hasContent("2");
    }

    @Test
    void a_new_data_folder_is_marked_with_its_format() throws Exception {
        DataFolder.open(folder).close();

        assertThat(folder.resolve("yihu.version")).hasContent("1");
    }

    @Test
    void commands_of_operations_that_cannot_be_done_say_so_in_one_line() throws Exception {
        assertRefused(yihu("backup", folder.resolve("b.zip").toString(), "--data", folder.toString()), "no store in");
        assertRefused(yihu("verify-backup", folder.resolve("none").toString()), "cannot be read");
        assertRefused(yihu("rebuild", "dispatch", "--data", folder.toString()), "yihu is not running on");
        assertThat(yihu("restore").err()).contains("restore FILE");
        assertThat(yihu("rebuild", "kitchen").err()).contains("no such service: kitchen");
    }

    @Test
    void an_unknown_option_is_named() throws Exception {
        assertThat(yihu("run", "--fast").err()).contains("unknown option --fast");
    }

    @Test
    void a_token_of_a_house_that_never_ran_is_refused() throws Exception {
        assertRefused(yihu("token", "agent", "--data", folder.toString()), "yihu is not running on");
    }

    @Test
    void help_names_every_option() throws Exception {
        assertThat(yihu("help").out())
                .contains(
                        "--demo",
                        "--exit",
                        "--data",
                        "--mongo",
                        "--kafka",
                        "--host",
                        "--address",
                        "--port-base",
                        "--set",
                        "token",
                        "rebuild",
                        "--dry-run",
                        "backup",
                        "--without-keys",
                        "verify-backup",
                        "restore");
    }

    private static void assertRefused(Cli ended, String... words) {
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains(words).containsPattern("\\p{IsHan}");
    }
}
