package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text goes to a terminal as it expects it; on Windows that is the console's code page. */
class TerminalCharsetTest {

    private static final List<String> GBK =
            List.of("-Dstdout.encoding=GBK", "-Dsun.stdout.encoding=GBK");
    private static final List<String> WESTERN =
            List.of("-Dstdout.encoding=windows-1252", "-Dsun.stdout.encoding=windows-1252");

    @Test
    void aChineseCodePageGetsItsOwn() throws IOException {
        assertThat(
                        new String(
                                output(GBK, "styles", "list", "--lang", "zh"),
                                Charset.forName("GBK")))
                .contains("讲话稿（默认）");
    }

    @Test
    void whereHanCannotBeShownTextIsUtf8() throws IOException {
        assertThat(new String(output(WESTERN, "styles", "list", "--lang", "zh"), UTF_8))
                .contains("讲话稿（默认）");
    }

    @Test
    void jsonIsUtf8Everywhere(@TempDir Path folder) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "在春耕会上的讲话\n同志们：\n今天开会。\n");

        assertThat(new String(output(GBK, "inspect", draft, "--format", "jsonl"), UTF_8))
                .contains("\"text\":\"在春耕会上的讲话\"");
    }

    private static byte[] output(List<String> options, Object... arguments) throws IOException {
        return ProgramProcess.start(options, arguments).getInputStream().readAllBytes();
    }
}
