package io.github.chengwen.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.input.Draft;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.model.Heading;
import io.github.chengwen.read.search.LineReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The level of a heading without a number, in a file that has formatting. */
final class LevelsByLookTest {

    private static final String TEXT = "今年以来，全县上下齐心协力，各项工作都取得了新的进展，群众的获得感明显增强。";

    private static String line(String paragraph, String run, String text) {
        return WordFile.paragraph(
                "<w:pPr>%s</w:pPr>".formatted(paragraph)
                        + WordFile.run(text)
                                .replaceFirst("<w:r>", "<w:r><w:rPr>" + run + "</w:rPr>"));
    }

    private static String outline(int level, String text) {
        return line("<w:outlineLvl w:val=\"%d\"/>".formatted(level), "", text);
    }

    private static String face(String face, String text) {
        return line("", "<w:rFonts w:eastAsia=\"" + face + "\"/>", text);
    }

    private static List<String> headings(Draft draft) {
        return StructureReader.read(draft.source()).draft().documents().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level() + " " + block.passage().text())
                .toList();
    }

    private static Draft word(String... paragraphs) {
        return Draft.open("稿.docx", WordFile.of(String.join("", paragraphs)).bytes());
    }

    @Test
    void outlineLevelsAreRankedWhereNoHeadingHasANumber() {
        Draft draft =
                word(
                        line("<w:jc w:val=\"center\"/>", "<w:sz w:val=\"44\"/>", "关于全年工作的报告"),
                        outline(1, "主要成绩"),
                        outline(2, "工业生产"),
                        face("仿宋", TEXT),
                        outline(2, "农业生产"),
                        face("仿宋", TEXT),
                        outline(1, "下一步打算"),
                        face("仿宋", TEXT));

        assertThat(headings(draft)).containsExactly("1 主要成绩", "2 工业生产", "2 农业生产", "1 下一步打算");
    }

    @Test
    void aNumberedHeadingTeachesTheLevelOfItsFace() {
        Draft draft =
                word(
                        face("小标宋", "关于全年工作的报告"),
                        face("黑体", "一、主要成绩"),
                        face("楷体", "（一）工业生产"),
                        face("仿宋", TEXT),
                        face("楷体", "农业生产"),
                        face("仿宋", TEXT),
                        face("黑体", "下一步打算"),
                        face("仿宋", TEXT));

        assertThat(headings(draft)).containsExactly("1 一、主要成绩", "2 （一）工业生产", "2 农业生产", "1 下一步打算");
    }

    @Test
    void headingsOfMarkdownAndOfPagesHaveTheirLevels() {
        String markdown =
                "# 关于全年工作的报告\n\n## 主要成绩\n\n### 工业生产\n\n%s\n\n## 下一步打算\n\n%s\n"
                        .formatted(TEXT, TEXT);
        String page =
                "<html><body><h1>关于全年工作的报告</h1><h2>主要成绩</h2><h3>工业生产</h3><p>%s</p><h2>下一步打算</h2><p>%s</p></body></html>"
                        .formatted(TEXT, TEXT);

        List<String> levels = List.of("1 主要成绩", "2 工业生产", "1 下一步打算");

        assertThat(headings(Draft.open("稿.md", markdown.getBytes(UTF_8)))).isEqualTo(levels);
        assertThat(headings(Draft.open("稿.html", page.getBytes(UTF_8)))).isEqualTo(levels);
    }

    @Test
    void theExplanationOfALineNamesItsFormatting() {
        Draft draft =
                word(
                        face("小标宋", "关于全年工作的报告"),
                        face("仿宋", TEXT),
                        face("黑体", "主要成绩"),
                        face("仿宋", TEXT));

        List<LineReading> heading = StructureReader.explain(draft.source(), 3);

        assertThat(heading.get(0).reasons())
                .anyMatch(reason -> reason.feature().equals("FORMATTING"));
    }
}
