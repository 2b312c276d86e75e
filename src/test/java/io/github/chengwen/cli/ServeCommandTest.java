package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.serve.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chengwen serve} on the command line. */
final class ServeCommandTest {

    @BeforeAll
    static void needsTheEditor() {
        assumeTrue(Settings.class.getResource("page/vendor") != null, "Maven unpacks the editor");
    }

    private static Outcome run(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(
                new Object[] {"serve", "--no-open", "--idle-exit", "1ms"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Program.plain().run(arguments);
    }

    @Test
    void theLinkIsPrinted() {
        Outcome outcome = run("--port", "0");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).matches("打开 http://127\\.0\\.0\\.1:\\d+/\\?t=[0-9a-f]{32}\\R");
        assertThat(outcome.talk()).isEmpty();
    }

    @Test
    void inEnglishThePageSpeaksEnglish() {
        assertThat(run("--port", "0", "--lang", "en").out())
                .startsWith("open ")
                .contains("&lang=en");
    }

    @Test
    void whereThePortIsTakenTheNextIsUsedAndSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(outcome.status()).isZero();
            assertThat(outcome.talk()).contains("端口 " + taken.getLocalPort() + " 已被占用");
        }
    }

    @Test
    void aSecondStartOpensTheFirst(@TempDir Path folder) throws Exception {
        Program program = Program.plain().with("XDG_RUNTIME_DIR", folder.toString());
        String port = freePort();
        CompletableFuture<Outcome> first =
                CompletableFuture.supplyAsync(() -> start(program, port, "5s"));
        for (int i = 0; i < 400 && !hasLink(folder); i++) {
            Thread.sleep(20);
        }
        Outcome second = start(program, port, "1ms");

        assertThat(second.status()).isZero();
        assertThat(second.talk()).contains("工作台已经在运行");
        assertThat(second.out()).isEqualTo(first.join().out());
        assertThat(start(program, port, "1ms").talk()).isEmpty();
    }

    private static Outcome start(Program program, String port, String idle) {
        return program.run("serve", "--no-open", "--port", port, "--idle-exit", idle);
    }

    private static String freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(probe.getLocalPort());
        }
    }

    private static boolean hasLink(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void aLinkThatNobodyAnswersToIsNotUsed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("serve");
        for (String link : List.of("http://127.0.0.1:1/?t=0", "no link", "", "file:///")) {
            Files.writeString(file, link);

            assertThat(new RunningWorkbench(file).link()).as(link).isEmpty();
        }
    }

    @Test
    void aCertificateIsMadeForTheNamesOfTheServer(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.pem");
        Object[] names = {"--host", "0.0.0.0", "--allow-host", "gongwen.example"};
        Outcome made = run(names[0], names[1], names[2], names[3], "--make-certificate", file);
        Outcome again = run("--make-certificate", file);
        Outcome served = run("--port", "0", names[0], names[1], names[2], names[3], "--tls", file);

        assertThat(made.out()).contains("gongwen.example", "127.0.0.1", "--tls " + file);
        assertThat(made.out()).containsPattern("(?:[0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(again.talk()).contains("已经有这个文件");
        assertThat(served.out()).startsWith("打开 https://gongwen.example:");
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThat(run("--port", "70000").status()).isEqualTo(2);
        assertThat(run("--port", "0", "--style-dir", "no-such-folder").status()).isEqualTo(5);
        assertThat(run("--port", "0", "--host", "no such host").status()).isEqualTo(5);
        assertThat(run("--port", "0", "--tls", "pom.xml").talk()).contains("证书 pom.xml 用不了");
        assertThat(run("--allow-host", "a,dns:b", "--make-certificate", "never.pem").talk())
                .contains("不是主机名或地址：a,dns:b");
    }
}
