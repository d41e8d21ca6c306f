package io.yihu.allinone;

import io.yihu.allinone.backup.BackupCli;
import io.yihu.allinone.cluster.ClusterCli;
import io.yihu.allinone.office.ExportCli;
import io.yihu.allinone.office.ImportCli;
import io.yihu.allinone.office.InitCli;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The program behind {@code ./yihu}: one class for each command. {@code run} ends in order on SIGTERM. */
public final class AllInOneMain {

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(45);
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int STORE_FAILED = 3;

    private AllInOneMain() {}

    /** Runs until it is told to end, or answers and ends. */
    public static void main(String[] args) throws InterruptedException {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        List<String> words = List.of(args);
        String command = words.isEmpty() ? "help" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        Path usualData = Path.of(System.getProperty("yihu.data", "data"));
        switch (command) {
            case "run" -> run(rest, usualData);
            case "help", "--help", "-h" -> System.out.print(Notice.help());
            default -> System.exit(answer(command, rest, usualData));
        }
    }

    private static int answer(String command, List<String> rest, Path usualData) throws InterruptedException {
        return switch (command) {
            case "cluster" -> ClusterCli.run(rest, usualData);
            case "token" -> TokenCli.run(rest, usualData);
            case "init" -> InitCli.run(rest);
            case "import" -> ImportCli.run(rest, usualData);
            case "export" -> ExportCli.run(rest, usualData);
            case "account" -> AccountCli.run(rest, usualData);
            case "client" -> ClientCli.run(rest, usualData);
            case "clock" -> ClockCli.run(rest, usualData);
            case "rebuild" -> RebuildCli.run(rest, usualData);
            case "rotate-keys" -> KeysCli.run(rest, usualData);
            case "verify-audit" -> AuditCli.run(rest, usualData);
            case "backup" -> BackupCli.backup(rest, usualData);
            case "verify-backup" -> BackupCli.verify(rest, usualData);
            case "restore" -> BackupCli.restore(rest, usualData);
            case "train" -> TrainCli.run(rest, usualData);
            case "history" -> HistoryCli.run(rest, usualData);
            default -> {
                System.err.println("未知命令 " + command + " / unknown command " + command + "; ./yihu help");
                yield NOT_UNDERSTOOD;
            }
        };
    }

    private static void run(List<String> arguments, Path usualData) throws InterruptedException {
        RunOptions options;
        try {
            options = RunOptions.parse(arguments, usualData);
        } catch (StartRefused e) {
            refuse(NOT_UNDERSTOOD, e.line());
            return;
        }
        try {
            serve(options);
        } catch (StartRefused e) {
            refuse(FAILED, e.line());
        } catch (RuntimeException e) {
            refuse(FAILED, "无法启动，详见日志 / cannot start, see the log in the data folder: " + causes(e));
        }
    }

    /** From the outermost to the first. */
    private static String causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .distinct()
                .collect(Collectors.joining(" <- "));
    }

    private static void serve(RunOptions options) throws InterruptedException {
        DataFolder data = DataFolder.open(options.settings().data());
        System.setProperty("yihu.logs", data.resolve("logs").toString());
        System.setProperty("logback.configurationFile", "io/yihu/allinone/logback-run.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.out.println("一呼正在启动… / Yihu is starting…");
        AllInOne house = AllInOne.start(options.settings(), data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house), "yihu-stop"));
        house.failure().thenAccept(cause -> refuse(STORE_FAILED, "存储停止 / the store has stopped: " + cause));
        Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        System.out.print(Notice.ready(house, options.settings(), Duration.between(begun, Instant.now())));
        boolean right = DemoCli.play(house, options);
        if (options.exit()) {
            System.exit(right ? 0 : FAILED);
        }
        new CountDownLatch(1).await();
    }

    private static void stop(AllInOne house) {
        System.out.println("一呼正在停止… / Yihu is stopping…");
        Thread closing = new Thread(house::close, "yihu-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(int code, String line) {
        System.err.println(line);
        System.exit(code);
    }
}
