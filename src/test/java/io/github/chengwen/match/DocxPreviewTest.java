package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Style;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --match word} by a judge that is no office program: docx-preview ({@code npm install
 * docx-preview@0.4.1}) makes a web page of the DOCX, and Chromium breaks its lines. The folder
 * {@code node_modules} is given as {@code -Dchengwen.docxPreview=FOLDER}. What docx-preview does
 * not read, the letter-spacing, is put right in the page.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = DocxPreviewTest.FOLDER, matches = ".+")
class DocxPreviewTest {

    static final String FOLDER = "chengwen.docxPreview";

    /** Rows of text; tables of cells are compared elsewhere. */
    private static final Style STYLE = TestStyles.speechWith("tables.fromTabs=off");

    /** The names in the DOCX, and the faces that come with the program. */
    private static final Map<String, String> FACES =
            Map.of(
                    "方正小标宋简体", "ChengwenBiaoSong",
                    "仿宋_GB2312", "ChengwenFangSong",
                    "楷体_GB2312", "ChengwenKai",
                    "黑体", "ChengwenHei",
                    "宋体", "ChengwenSong",
                    "Times New Roman", "LiberationSerif");

    @TempDir Path work;

    @Test
    @DisplayName(
            "T-07: of the rows that a browser makes of the DOCX 199 in 200 are those of the PDF")
    void rows() throws IOException, InterruptedException {
        // Contents of a collection have dots up to their page numbers.
        List<Fixture> fixtures =
                Fixtures.written().stream().filter(f -> f.documents().size() == 1).toList();
        Map<String, List<PdfRow>> shown = shown(fixtures);
        int rows = 0;
        int same = 0;
        List<String> differences = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            List<PdfRow> ours =
                    PdfRow.of(fixture.pdf(STYLE)).stream()
                            .filter(row -> row.baseline() < Comparison.CORE_BOTTOM)
                            .map(row -> row(row.text()))
                            .toList();
            Comparison comparison =
                    Comparison.of(ours, shown.getOrDefault(fixture.name(), List.of()));
            rows += ours.size();
            same += comparison.pairs().size();
            comparison.differences().forEach(d -> differences.add(fixture.name() + " " + d));
        }
        assertThat((double) same / rows)
                .as("%d of %d rows%n%s", same, rows, String.join("\n", differences))
                .isGreaterThan(0.995);
    }

    private Map<String, List<PdfRow>> shown(List<Fixture> fixtures)
            throws IOException, InterruptedException {
        Map<String, List<PdfRow>> shown = new LinkedHashMap<>();
        String page = Jsoup.parse(browse(fixtures)).expectFirst("#rows").wholeText();
        for (String line : page.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                shown.computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
                        .add(row(line.substring(tab + 1)));
            }
        }
        return shown;
    }

    private static PdfRow row(String text) {
        return new PdfRow(1, 0, 0, 0, text);
    }

    /** The page once its scripts have run. */
    private String browse(List<Fixture> fixtures) throws IOException, InterruptedException {
        Path modules = Path.of(Optional.ofNullable(System.getProperty(FOLDER)).orElseThrow());
        Files.writeString(work.resolve("files.js"), "const FILES = " + files(fixtures) + ";");
        String page =
                Files.readString(Path.of("src/test/resources/match/docx-preview.html"))
                        .replace("FACES", faces())
                        .replace("MODULES", modules.toUri().toString());
        Path html = Files.writeString(work.resolve("page.html"), page);
        Process browser =
                new ProcessBuilder(
                                "chromium",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--allow-file-access-from-files",
                                "--user-data-dir=" + work.resolve("profile"),
                                "--virtual-time-budget=600000",
                                "--dump-dom",
                                html.toUri().toString())
                        .redirectError(work.resolve("chromium.txt").toFile())
                        .start();
        String shown = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        browser.waitFor();
        return shown;
    }

    private static String files(List<Fixture> fixtures) {
        return fixtures.stream()
                .map(f -> "\"" + f.name() + "\": \"" + base64(f.docx(STYLE)) + "\"")
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** D-03: the marks that Chinese has, too, are not those of the Latin face (hint eastAsia). */
    private static String faces() {
        return FACES.entrySet().stream()
                .map(
                        face ->
                                "@font-face { font-family: '%s'; src: url('%s'); %s }"
                                        .formatted(
                                                face.getKey(),
                                                Path.of("src/main/resources/fonts")
                                                        .resolve(face.getValue() + "-Regular.ttf")
                                                        .toUri(),
                                                face.getKey().startsWith("T")
                                                        ? "unicode-range: U+0-A0, U+C0-D6, U+D8-F6, U+F8-2FF;"
                                                        : ""))
                .collect(Collectors.joining("\n"));
    }
}
