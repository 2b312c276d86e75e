package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.io.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many drafts are set at a time shows in nothing but the time it takes. */
class BatchTest {

    private static final String DRAFT = "在全县春耕工作会议上的讲话\n（2024年3月 日）\n同志们：\n今天开会部署春耕。\n";

    @TempDir Path folder;
    private Path drafts;

    @BeforeEach
    void writeDrafts() throws IOException {
        drafts = Files.createDirectory(folder.resolve("稿"));
        for (int i = 0; i < 12; i++) {
            // The first ones take longest, so that the others overtake them.
            String text = i % 5 == 4 ? "" : DRAFT + "今天开会部署春耕。\n".repeat(400 / (i + 1));
            Files.writeString(drafts.resolve(String.format("%02d.txt", i)), text);
        }
    }

    @Test
    void severalAtATimeGiveTheSameFilesAndTheSameWords() throws IOException {
        Path one = folder.resolve("one");
        Path many = folder.resolve("many");

        Outcome inTurn = convert(one, "1");
        Outcome atATime = convert(many, "7");

        assertThat(hashes(many)).hasSize(20).isEqualTo(hashes(one));
        assertThat(atATime.talk()).isEqualTo(inTurn.talk());
        assertThat(atATime.out()).isEqualTo(inTurn.out().replace(one.toString(), many.toString()));
        assertThat(atATime.status()).isEqualTo(3).isEqualTo(inTurn.status());
    }

    @Test
    void ofTwoDraftsWithOneNameTheFirstWins() throws IOException {
        Path other = Files.createDirectory(folder.resolve("另"));
        Path first = Files.writeString(other.resolve("甲.txt"), DRAFT + "今天开会部署春耕。\n".repeat(400));
        Path second = Files.writeString(drafts.resolve("甲.txt"), DRAFT);

        Outcome outcome =
                Program.plain()
                        .run("convert", first, second, "-o", folder.resolve("out"), "--jobs", "2");

        assertThat(outcome.out()).startsWith(first.toString());
        assertThat(outcome.talk()).contains(second + ": error[CW603]");
    }

    @Test
    void aDraftThatIsNamedTwiceIsNoConflict() {
        Path draft = drafts.resolve("00.txt");

        assertThat(Program.plain().run("convert", draft, drafts.resolve("../稿/00.txt")).status())
                .isZero();
    }

    private Outcome convert(Path out, String jobs) {
        return Program.plain().run("convert", drafts, "-o", out, "--jobs", jobs);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Hash.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
