package io.github.chengwen.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.BlockTypes;
import io.github.chengwen.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A DOCX that has a paragraph for each line of a text, and no formatting, is read as the text. */
final class NeutralityTest {

    /** All samples, and one in ten of the drafts of the tests. */
    private static final Pattern FILE = Pattern.compile("(?:\\d\\d|\\d\\d5)-.*\\.txt");

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    static List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (Path folder :
                List.of(Path.of("samples"), Path.of("src", "test", "resources", "drafts"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> FILE.matcher(file.getFileName().toString()).matches())
                        .sorted()
                        .forEach(drafts::add);
            }
        }
        return drafts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void theSameBlocks(Path file) throws IOException {
        Reading text = CHENGWEN.read(Files.readAllBytes(file), "稿.txt");
        String[] lines = text.source().lines().stream().map(Line::text).toArray(String[]::new);
        assumeTrue(Stream.of(lines).allMatch(NeutralityTest::isXml), "no XML can hold it");

        Reading docx = CHENGWEN.read(WordFile.ofLines(lines).bytes(), "稿.docx");

        assertThat(blocks(docx)).isEqualTo(blocks(text));
    }

    /** Characters that no XML can hold are for text files alone. */
    private static boolean isXml(String line) {
        return line.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\u000b' || c >= 0xfffe);
    }

    private static List<String> blocks(Reading reading) {
        List<String> blocks = new ArrayList<>();
        for (Document document : reading.draft().documents()) {
            document.blocks()
                    .forEach(
                            block ->
                                    blocks.add(
                                            block.match(BlockTypes.NAMES)
                                                    + " "
                                                    + block.passage().text()));
        }
        return blocks;
    }
}
