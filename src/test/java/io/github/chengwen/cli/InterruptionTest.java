package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is stopped leaves whole files and says how far it came. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int DRAFTS = 400;

    @TempDir Path folder;
    private Path drafts;
    private Path out;

    @BeforeEach
    void writeDrafts() throws IOException {
        drafts = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 0; i < DRAFTS; i++) {
            Files.writeString(
                    drafts.resolve(i + ".txt"), "关于春耕的讲话\n同志们：\n" + "今天开会部署春耕工作。\n".repeat(300));
        }
    }

    @Test
    void aSignalStopsBetweenTwoDrafts() throws Exception {
        Process program = start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            lines.readLine();
            program.toHandle().destroy(); // SIGTERM; SIGINT takes the same way
            long done = 1 + lines.lines().count();
            String talk = new String(program.getErrorStream().readAllBytes(), UTF_8);

            assertThat(program.waitFor()).isEqualTo(143);
            assertThat(talk)
                    .isEqualTo(
                            "chengwen: stopped: "
                                    + done
                                    + " of 400 drafts are done;"
                                    + " no file is half written\n");
            assertThat(names(".docx")).hasSize((int) done).isEqualTo(names(".pdf"));
            assertThat(names(".tmp")).isEmpty();
        }
    }

    /** As {@code head} does. */
    @Test
    void aReaderThatGoesAwayStopsItToo() throws Exception {
        Process program = start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            lines.readLine();
        }
        String talk = new String(program.getErrorStream().readAllBytes(), UTF_8);

        assertThat(program.waitFor()).isEqualTo(141);
        assertThat(talk).matches("chengwen: stopped: [0-9]+ of 400 drafts are done.*\\R");
        assertThat(names(".docx")).isNotEmpty().hasSizeLessThan(DRAFTS).isEqualTo(names(".pdf"));
    }

    private Process start() throws IOException {
        return ProgramProcess.start(List.of(), "convert", drafts, "-o", out, "--lang", "en");
    }

    private Set<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
