package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large drafts in a small heap: refused with a sentence, or converted, and nothing in between. */
class SmallHeapTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"convert, 讲, 400, 10000", "convert, 讲, 1, 500000", "check, 讲, 1, 500000"})
    void whatDoesNotFitIsRefused(String command, String character, int length, int lines)
            throws IOException, InterruptedException {
        Process program = start(command, "128m", character.repeat(length) + "\n", lines);

        assertThat(all(program))
                .contains("CW106")
                .contains("CHENGWEN_JAVA_OPTS=-Xmx")
                .doesNotContain("CW901");
        assertThat(program.waitFor()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"讲话。, 100, 1000", "讲。, 1, 15000"})
    void whatIsNotRefusedFits(String words, int times, int lines)
            throws IOException, InterruptedException {
        Process program = start("convert", "128m", words.repeat(times) + "\n", lines);

        assertThat(all(program)).doesNotContain("CW106", "CW901");
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void aCollectionOfManyDocumentsIsRefusedWhenTheyAreCounted()
            throws IOException, InterruptedException {
        StringBuilder collection = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            collection.append("第").append(i).append("篇：在会议上的讲话\n\n同志们：\n讲三点。\n\n");
        }
        Process program = start("convert", "128m", collection.toString(), 1);

        assertThat(all(program)).contains("CW106");
        assertThat(program.waitFor()).isEqualTo(3);
    }

    private static String all(Process program) throws IOException {
        byte[] talk = program.getErrorStream().readAllBytes();
        return new String(talk, UTF_8) + new String(program.getInputStream().readAllBytes(), UTF_8);
    }

    private Process start(String command, String heap, String line, int lines) throws IOException {
        Path draft = folder.resolve("draft.txt");
        Files.writeString(draft, "在会议上的讲话\n同志们：\n" + line.repeat(lines));
        List<String> options = List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");
        return command.equals("convert")
                ? ProgramProcess.start(options, command, draft, "-o", folder.resolve("out"))
                : ProgramProcess.start(options, command, draft);
    }
}
