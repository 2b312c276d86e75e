package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.BlockTypes;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sample becomes a DOCX, that becomes a file of another format, and each of them is read as
 * the same blocks as the text that it began with.
 */
final class OfficeRoundTripTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    @TempDir static Path work;

    /** The blocks of each document, by the name of its file without the ending. */
    private static final Map<String, List<String>> EXPECTED = new LinkedHashMap<>();

    @BeforeAll
    static void makeTheDocx() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String name = sample.getFileName().toString();
                List<Output> outputs = CHENGWEN.convert(Files.readAllBytes(sample), name).outputs();
                for (int i = 0; i < outputs.size(); i++) {
                    String stem = name.substring(0, 2) + "-" + (i + 1);
                    EXPECTED.put(stem, blocks(outputs.get(i).documents()));
                    Files.write(
                            work.resolve(stem + ".docx"),
                            outputs.get(i).file(Format.DOCX).orElseThrow().toByteArray());
                    Files.write(
                            work.resolve(stem + ".ours"),
                            outputs.get(i).file(Format.PDF).orElseThrow().toByteArray());
                }
            }
        }
    }

    @Test
    void ourDocxIsReadAsTheText() throws IOException {
        assertThat(readAll("docx", "docx")).isEqualTo(EXPECTED);
    }

    @Test
    void ourPdfIsReadAsTheText() throws IOException {
        assertThat(readAll("ours", "pdf")).isEqualTo(EXPECTED);
    }

    @NeedsLibreOffice
    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "fodt", "html", "pdf"})
    void whatLibreOfficeMakesOfItIsReadAsTheText(String format)
            throws IOException, InterruptedException {
        List<Path> files =
                EXPECTED.keySet().stream().map(name -> work.resolve(name + ".docx")).toList();
        LibreOffice.in(work).convert(files, format);

        assertThat(readAll(format, format)).isEqualTo(EXPECTED);
    }

    @NeedsLibreOffice
    @Test
    void aDocUnderTheNameOfWpsIsReadAsTheText() throws IOException, InterruptedException {
        List<Path> files =
                EXPECTED.keySet().stream().map(name -> work.resolve(name + ".docx")).toList();
        LibreOffice.in(work).convert(files, "doc");

        assertThat(readAll("doc", "wps")).isEqualTo(EXPECTED);
    }

    private static Map<String, List<String>> readAll(String format, String named)
            throws IOException {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String stem : EXPECTED.keySet()) {
            byte[] bytes = Files.readAllBytes(work.resolve(stem + "." + format));
            read.put(stem, blocks(CHENGWEN.read(bytes, stem + "." + named).draft().documents()));
        }
        return read;
    }

    /** A 稿别 that is glued to a title is printed on its own line. */
    private static List<String> blocks(List<Document> documents) {
        List<String> blocks = new ArrayList<>();
        for (Document document : documents) {
            for (Block block : document.blocks()) {
                blocks.add(block.match(BlockTypes.NAMES) + " " + block.passage().text());
                if (block instanceof Title title) {
                    title.mark().ifPresent(mark -> blocks.add("note " + mark));
                }
            }
        }
        return blocks;
    }
}
