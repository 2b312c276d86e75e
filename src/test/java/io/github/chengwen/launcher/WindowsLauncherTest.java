package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launcher for Windows can be read by cmd, whatever the code page of the console. */
final class WindowsLauncherTest {

    private static final Path LAUNCHER = Path.of("src/main/launcher/chengwen.cmd");

    @Test
    void everyLineEndsWithCrLf() throws IOException {
        String script = Files.readString(LAUNCHER);

        assertThat(script.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void chineseComesOnlyAfterTheSwitchToUtf8() throws IOException {
        List<String> lines = Files.readAllLines(LAUNCHER);
        int utf8 = lines.indexOf("chcp 65001 >nul");

        assertThat(lines.subList(0, utf8)).isNotEmpty().allMatch(WindowsLauncherTest::isAscii);
    }

    @Test
    void noLineEndsWithChinese() throws IOException {
        assertThat(Files.readAllLines(LAUNCHER))
                .allMatch(line -> line.isEmpty() || line.charAt(line.length() - 1) < 0x80);
    }

    private static boolean isAscii(String line) {
        return line.chars().allMatch(c -> c < 0x80);
    }
}
