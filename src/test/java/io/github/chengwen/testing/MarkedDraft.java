package io.github.chengwen.testing;

import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft under {@code src/test/resources/drafts} with what a person marked in it.
 *
 * @param name the file's name without its ending
 * @param text as it stands in the file
 * @param gold the marks
 */
public record MarkedDraft(String name, String text, List<MarkedBlock> gold) {

    static final Path FOLDER = Path.of("src", "test", "resources", "drafts");
    private static final String MARKS = ".gold.jsonl";

    /** All marked drafts by name. */
    public static List<MarkedDraft> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(MARKS))
                    .map(file -> file.substring(0, file.length() - MARKS.length()))
                    .sorted()
                    .map(MarkedDraft::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedDraft named(String name) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".txt"));
            List<MarkedBlock> gold = Gold.read(FOLDER.resolve(name + MARKS));
            return new MarkedDraft(name, decoded(name, bytes).text(), gold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText decoded(String name, byte[] bytes) {
        return Decoder.decode(name, bytes)
                .match(
                        Decoded.Text::source,
                        refused -> {
                            throw new AssertionError(name + ": " + refused.reason());
                        });
    }

    /** Whether each paragraph stands on one line, so that a wrap is the only one. */
    public boolean isInParagraphs() {
        List<String> lines = text.lines().map(line -> MarkedBlock.of("line", line).text()).toList();
        boolean onOne = lines.size() * 3 < gold.size();
        return !onOne
                && gold.stream()
                        .filter(block -> !block.type().equals("title"))
                        .allMatch(
                                block ->
                                        lines.stream()
                                                .anyMatch(line -> line.contains(block.text())));
    }

    /** The blocks that the reader finds. */
    public List<MarkedBlock> read() {
        return read(text);
    }

    /** The blocks of the same draft written otherwise. */
    public List<MarkedBlock> read(String variant) {
        return MarkedBlock.of(StructureReader.read(SourceText.of(name, variant)).draft());
    }

    /** The blocks of the same draft in some encoding. */
    public List<MarkedBlock> read(byte[] bytes) {
        return MarkedBlock.of(StructureReader.read(decoded(name, bytes)).draft());
    }

    public BlockScore score() {
        return score(text);
    }

    /** How well the same draft written otherwise is read. */
    public BlockScore score(String variant) {
        return BlockScore.of(gold, read(variant));
    }
}
