package io.github.chengwen.input.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.input.Draft;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers, as the rules of the format have them and as LibreOffice writes them. */
@Tag("slow")
final class NumberingTest {

    /** Forms of which LibreOffice makes the same as Word. */
    private static final List<String> FORMS =
            List.of(
                    "decimal",
                    "upperLetter",
                    "lowerLetter",
                    "upperRoman",
                    "lowerRoman",
                    "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "ideographTraditional",
                    "ideographZodiac",
                    "decimalEnclosedCircle",
                    "decimalFullWidth",
                    "decimalZero",
                    "japaneseCounting");

    private static final List<String> PATTERNS = List.of("%1、", "（%1）", "第%1条");

    @TempDir Path work;

    /** One level of a definition. */
    private static String level(int index, String form, String pattern, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, form, more, pattern);
    }

    private static String definition(String id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%s\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
                .formatted(id, String.join("", levels));
    }

    private static String list(String id, String definition, String overrides) {
        return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
                .formatted(id, definition, overrides);
    }

    private static String item(String list, int level, String text) {
        return WordFile.paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>"
                                .formatted(level, list)
                        + WordFile.run(text));
    }

    private static List<String> numbered(String numbering, String... items) {
        byte[] bytes = WordFile.of(String.join("", items)).with("numbering", numbering).bytes();
        return Draft.open("稿.docx", bytes).lines();
    }

    @Test
    void twoLevelsAsSpeechesHaveThem() {
        String numbering =
                definition(
                                "0",
                                level(0, "chineseCounting", "%1、", ""),
                                level(1, "chineseCounting", "（%2）", ""))
                        + list("1", "0", "");

        assertThat(
                        numbered(
                                numbering,
                                item("1", 0, "甲"),
                                item("1", 1, "乙"),
                                item("1", 1, "丙"),
                                item("1", 0, "丁"),
                                item("1", 1, "戊")))
                .containsExactly("一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊");
    }

    @Test
    void aNumberOfTheLevelAboveIsWrittenInDigitsWhereTheListIsLegal() {
        String numbering =
                definition(
                                "0",
                                level(0, "chineseCounting", "第%1章", ""),
                                level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                        + list("1", "0", "");

        assertThat(numbered(numbering, item("1", 0, "总则"), item("1", 1, "目的")))
                .containsExactly("第一章　总则", "1.1 目的");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneStartsAnew() {
        String numbering =
                definition("0", level(0, "decimal", "%1.", ""))
                        + list("1", "0", "")
                        + list("2", "0", "")
                        + list(
                                "3",
                                "0",
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

        assertThat(numbered(numbering, item("1", 0, "甲"), item("2", 0, "乙"), item("3", 0, "丙")))
                .containsExactly("1.甲", "2.乙", "1.丙");
    }

    @Test
    void aLevelMayGoOnAcrossTheOneAbove() {
        String numbering =
                definition(
                                "0",
                                level(0, "chineseCounting", "第%1章", ""),
                                level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>"))
                        + list("1", "0", "");

        assertThat(
                        numbered(
                                numbering,
                                item("1", 0, "甲"),
                                item("1", 1, "乙"),
                                item("1", 0, "丙"),
                                item("1", 1, "丁")))
                .containsExactly("第一章　甲", "第一条　乙", "第二章　丙", "第二条　丁");
    }

    @Test
    void aStyleBringsItsParagraphsIntoAList() {
        String numbering =
                definition(
                                "0",
                                level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
                                level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"))
                        + list("1", "0", "");
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>";
        String none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        String body =
                styled.formatted("h1", "", WordFile.run("甲"))
                        + styled.formatted("h2", "", WordFile.run("乙"))
                        + styled.formatted("h1", none, WordFile.run("丙"))
                        + styled.formatted("h1", "", WordFile.run("丁"));
        byte[] bytes =
                WordFile.of(body).with("numbering", numbering).with("styles", styles).bytes();

        assertThat(Draft.open("稿.docx", bytes).lines()).containsExactly("一、甲", "（一）乙", "丙", "二、丁");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 105, 一百零五",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "decimalEnclosedCircle, 21, ㉑",
        "lowerLetter, 27, aa",
        "upperRoman, 49, XLIX",
        "decimalZero, 7, 07"
    })
    void numbersInEveryForm(String form, int number, String expected) {
        String numbering =
                definition("0", level(0, form, "%1、", ""))
                        + list(
                                "1",
                                "0",
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
                                        .formatted(number));

        assertThat(numbered(numbering, item("1", 0, "甲"))).containsExactly(expected + "、甲");
    }

    /** Forms by patterns, twelve items each: more than ten tell most mistakes. */
    @NeedsLibreOffice
    @Test
    void fortyListsAreNumberedAsLibreOfficeNumbersThem() throws IOException, InterruptedException {
        Map<Path, List<String>> ours = new LinkedHashMap<>();
        for (String form : FORMS) {
            for (String pattern : PATTERNS) {
                String numbering =
                        definition("0", level(0, form, pattern, ""), level(1, "decimal", "%2）", ""))
                                + list("1", "0", "");
                StringBuilder body = new StringBuilder();
                for (int i = 0; i < 12; i++) {
                    body.append(item("1", 0, "条目"));
                    body.append(i % 5 == 1 ? item("1", 1, "细目") + item("1", 1, "细目") : "");
                }
                byte[] bytes = WordFile.of(body.toString()).with("numbering", numbering).bytes();
                Path file = work.resolve("list" + ours.size() + ".docx");
                Files.write(file, bytes);
                ours.put(file, withoutSpace(Draft.open("稿.docx", bytes).lines()));
            }
        }
        LibreOffice.in(work).convert(new ArrayList<>(ours.keySet()), "txt:Text (encoded):UTF8");

        Map<Path, List<String>> theirs = new LinkedHashMap<>();
        for (Path file : ours.keySet()) {
            Path text = work.resolve(file.getFileName().toString().replace(".docx", ".txt"));
            theirs.put(file, withoutSpace(Files.readAllLines(text, StandardCharsets.UTF_8)));
        }
        assertThat(ours).hasSizeGreaterThanOrEqualTo(40);
        ours.forEach(
                (file, lines) ->
                        assertThat(String.join(" ", lines))
                                .as("%s", file.getFileName())
                                .isEqualTo(String.join(" ", theirs.getOrDefault(file, List.of()))));
    }

    private static List<String> withoutSpace(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("[\\s\\u3000\\ufeff]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
