package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a stranger types and gets. In a transcript, {@code $} is a command, {@code >} a line of
 * standard output, {@code !} one of standard error, {@code =} the exit status; {@code @} is the
 * folder of {@link StrangersFolder}. The transcripts are made again with {@code
 * -Dgolden.update=true}.
 */
class TranscriptTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/cli");

    @TempDir Path folder;

    static Stream<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theProgramAnswersAsBefore(Path transcript) throws IOException {
        StrangersFolder.fill(folder);
        StringBuilder now = new StringBuilder();
        for (String line : Files.readAllLines(transcript)) {
            if (line.startsWith("#")) {
                now.append(line).append('\n');
            } else if (line.startsWith("$ ")) {
                now.append('\n')
                        .append(line)
                        .append('\n')
                        .append(answer(line.substring("$ chengwen".length()).strip()));
            }
        }

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(transcript, now);
        }
        assertThat(now).asString().isEqualTo(Files.readString(transcript));
    }

    private String answer(String command) throws IOException {
        Program program = Program.plain();
        List<Object> arguments = new ArrayList<>();
        for (String word : command.isEmpty() ? new String[0] : command.split(" ")) {
            if (word.startsWith("<")) {
                program = program.reading(Files.readAllBytes(Path.of(real(word.substring(1)))));
            } else {
                arguments.add(real(word));
            }
        }
        Outcome outcome = program.run(arguments.toArray());
        String data = outcome.out().startsWith("%PDF") ? "%PDF…\n" : outcome.out();
        return marked("> ", data) + marked("! ", outcome.talk()) + "= " + outcome.status() + "\n";
    }

    private String real(String word) {
        return word.replace("@", folder.toString());
    }

    private String marked(String mark, String text) {
        StringBuilder marked = new StringBuilder();
        text.replace(folder.toString(), "@")
                .lines()
                .forEach(line -> marked.append((mark + line).stripTrailing()).append('\n'));
        return marked.toString();
    }
}
