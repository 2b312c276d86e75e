package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.serve.Settings;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    void wrongArgumentsAreNamed() {
        assertThat(run("--port", "70000").status()).isEqualTo(2);
        assertThat(run("--port", "0", "--style-dir", "no-such-folder").status()).isEqualTo(5);
        assertThat(run("--port", "0", "--host", "no such host").status()).isEqualTo(5);
    }
}
