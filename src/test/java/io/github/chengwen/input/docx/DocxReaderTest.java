package io.github.chengwen.input.docx;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.Draft;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.SourceText;
import io.github.chengwen.text.TableGrid;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of everything that a DOCX may hold. */
final class DocxReaderTest {

    private static Draft read(String body) {
        return Draft.open("稿.docx", WordFile.of(body).bytes());
    }

    private static String marked(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void aParagraphIsALineAndAnEmptyOneABlankLine() {
        assertThat(Draft.open("稿.docx", WordFile.ofLines("标题", "", "正文。").bytes()).lines())
                .containsExactly("标题", "", "正文。");
    }

    @Test
    void theStrictEditionIsReadAlike() {
        byte[] bytes = WordFile.ofLines("标题").strict().bytes();

        assertThat(Draft.open("稿.docx", bytes).lines()).containsExactly("标题");
    }

    @Test
    void breaksAndTabsStayInTheLine() {
        assertThat(
                        read(paragraph(
                                        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>"
                                                + "<w:br w:type=\"page\"/><w:t>丁</w:t></w:r>"))
                                .source()
                                .text())
                .isEqualTo("甲\t乙\u000b丙\f丁\n");
    }

    @Test
    void organsAtTheTabsOfASignatureAreLines() {
        String styles = "<w:style w:styleId=\"a5\"><w:name w:val=\"Signature\"/></w:style>";
        String organs =
                paragraph(
                        "<w:pPr><w:pStyle w:val=\"a5\"/></w:pPr><w:r><w:tab/><w:t>市教育局</w:t>"
                                + "<w:tab/><w:t>市公安局</w:t></w:r>");
        byte[] bytes = WordFile.of(organs).with("styles", styles).bytes();

        assertThat(Draft.open("稿.docx", bytes).source().text()).isEqualTo("市教育局\u000b市公安局\n");
    }

    @Test
    void whiteSpaceAtTheEndsCountsWhereTheFileSaysSo() {
        assertThat(
                        read(paragraph(
                                        "<w:r><w:t> 甲 </w:t></w:r>"
                                                + "<w:r><w:t xml:space=\"preserve\"> 乙</w:t></w:r>"))
                                .lines())
                .containsExactly("甲 乙");
    }

    @Test
    void changesAreTakenAsAcceptedAndTold() {
        Draft draft =
                read(
                        paragraph(
                                run("原")
                                        + "<w:ins w:id=\"1\">"
                                        + run("增")
                                        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>删</w:delText></w:r></w:del>"
                                        + run("文")));

        assertThat(draft.lines()).containsExactly("原增文");
        assertThat(draft.told()).isEqualTo(Map.of(Code.CHANGES_ACCEPTED, "2"));
    }

    @Test
    void aMovedTextStandsWhereItWasMovedTo() {
        Draft draft =
                read(
                        paragraph("<w:moveFrom w:id=\"1\">" + run("移") + "</w:moveFrom>" + run("前"))
                                + paragraph(
                                        run("后")
                                                + "<w:moveTo w:id=\"2\">"
                                                + run("移")
                                                + "</w:moveTo>"));

        assertThat(draft.lines()).containsExactly("前", "后移");
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        String end = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

        assertThat(read(paragraph(end + run("前半，")) + paragraph(run("后半。"))).lines())
                .containsExactly("前半，后半。");
    }

    @Test
    void hiddenTextIsLeftOutAndToldByItsWords() {
        Draft draft = read(paragraph(run("明") + marked("<w:vanish/>", "暗处") + run("白")));

        assertThat(draft.lines()).containsExactly("明白");
        assertThat(draft.notes().get(0).arguments()).containsExactly("1", "暗处");
    }

    @Test
    void textIsHiddenByAStyleAndShownByItsOwnProperties() {
        String styles =
                "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>";
        String body =
                paragraph(
                        marked("<w:rStyle w:val=\"i\"/>", "暗")
                                + marked("<w:rStyle w:val=\"i\"/><w:vanish w:val=\"0\"/>", "明"));

        assertThat(Draft.open("稿.docx", WordFile.of(body).with("styles", styles).bytes()).lines())
                .containsExactly("明");
    }

    @Test
    void commentsAreCounted() {
        Draft draft =
                Draft.open(
                        "稿.docx",
                        WordFile.ofLines("正文。")
                                .with(
                                        "comments",
                                        "<w:comment w:id=\"0\"><w:p/></w:comment>"
                                                + "<w:comment w:id=\"1\"><w:p/></w:comment>")
                                .bytes());

        assertThat(draft.told()).isEqualTo(Map.of(Code.COMMENTS_DROPPED, "2"));
    }

    @Test
    void aHeaderIsToldUnlessItIsAPageNumber() {
        WordFile file =
                WordFile.ofLines("正文。")
                        .with("header1", paragraph(run("青禾县委办公室")))
                        .with("footer1", paragraph(run("第 1 页 共 3 页")));

        assertThat(Draft.open("稿.docx", file.bytes()).told())
                .isEqualTo(Map.of(Code.HEADER_DROPPED, "青禾县委办公室"));
    }

    @Test
    void aClassificationInAHeaderIsAWarning() {
        WordFile file = WordFile.ofLines("正文。").with("header1", paragraph(run("机密★1年")));

        assertThat(Draft.open("稿.docx", file.bytes()).told())
                .isEqualTo(Map.of(Code.HEADER_MATTERS, "机密★1年"));
    }

    @Test
    void aTextBoxFollowsItsParagraphOnce() {
        String box = "<w:txbxContent>" + paragraph(run("框中")) + "</w:txbxContent>";
        String both =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        Draft draft = read(paragraph(run("前") + both + run("后")) + paragraph(run("下段")));

        assertThat(draft.lines()).containsExactly("前后", "框中", "下段");
        assertThat(draft.told()).isEqualTo(Map.of(Code.BOX_MOVED, "1"));
    }

    @Test
    void ofAFieldTheResultIsText() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run("第三条")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(read(paragraph(run("见") + field + run("。"))).lines()).containsExactly("见第三条。");
    }

    @Test
    void anAutomaticTableOfContentsIsLeftOut() {
        String begin =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Draft draft =
                read(
                        paragraph(begin + run("一、甲\t1"))
                                + paragraph(run("二、乙\t2"))
                                + paragraph(end)
                                + paragraph(run("一、甲")));

        assertThat(draft.lines()).contains("一、甲").doesNotContain("一、甲\t1", "二、乙\t2");
        assertThat(draft.told()).containsOnlyKeys(Code.CONTENTS_DROPPED);
    }

    @Test
    void aFormulaKeepsItsBracketsAndSigns() {
        String sum =
                "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub>"
                        + "<m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>";
        String share =
                "<m:f><m:num><m:r><m:t>a-b</m:t></m:r></m:num><m:den><m:d><m:e><m:r><m:t>b+c</m:t></m:r></m:e></m:d></m:den></m:f>";

        assertThat(read(paragraph("<m:oMath>" + share + sum + "</m:oMath>")).lines())
                .containsExactly("(a-b)/(b+c)∑_(i=1)^n x");
    }

    @Test
    void aLargeInitialBelongsToItsParagraph() {
        assertThat(
                        read(paragraph(
                                                "<w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr>"
                                                        + run("今"))
                                        + paragraph(run("年以来，形势向好。")))
                                .lines())
                .containsExactly("今年以来，形势向好。");
    }

    @Test
    void lettersInAFaceOfSignsAreSigns() {
        String face = "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>";

        assertThat(read(paragraph(marked(face, "\uf0fc") + marked(face, "l") + run("已办"))).lines())
                .containsExactly("✓●已办");
    }

    @Test
    void aBrokenReferenceIsTold() {
        assertThat(read(paragraph(run("见错误!未找到引用源。"))).told())
                .containsOnlyKeys(Code.REFERENCE_BROKEN);
    }

    @Test
    void footnotesComeAtTheEnd() {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        WordFile file =
                WordFile.of(paragraph(run("据统计") + reference + run("，增长一成。")))
                        .with(
                                "footnotes",
                                "<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                                        + paragraph("<w:r><w:footnoteRef/></w:r>" + run(" 见统计公报。"))
                                        + "</w:footnote>");
        Draft draft = Draft.open("稿.docx", file.bytes());

        assertThat(draft.lines()).containsExactly("据统计〔1〕，增长一成。", "[1] 见统计公报。");
        assertThat(draft.place("见统计公报")).isEqualTo("注1");
    }

    @Test
    void aPictureIsTold() {
        assertThat(read(paragraph("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")).told())
                .isEqualTo(Map.of(Code.PICTURE_DROPPED, "1"));
    }

    @Test
    void symbolsOfSymbolFontsBecomeCharacters() {
        Draft draft =
                read(
                        paragraph(
                                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                                        + "<w:sym w:font=\"Wingdings\" w:char=\"F081\"/>"
                                        + "<w:sym w:font=\"Webdings\" w:char=\"F021\"/></w:r>"));

        assertThat(draft.lines()).containsExactly("✓①□");
        assertThat(draft.told()).containsOnlyKeys(Code.SYMBOL_UNKNOWN);
    }

    @Test
    void aFormulaBecomesOneLine() {
        String formula =
                "<m:oMath><m:r><m:t>y=</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num>"
                        + "<m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>";
        Draft draft = read(paragraph(run("其中") + formula));

        assertThat(draft.lines()).containsExactly("其中y=a/b");
        assertThat(draft.told()).containsOnlyKeys(Code.FORMULA_LINEAR);
    }

    @Test
    void aSectionThatBeginsAPageIsAPageBreak() {
        String section = "<w:pPr><w:sectPr/></w:pPr>";
        String goingOn = "<w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr>";

        assertThat(
                        read(paragraph(section + run("甲")) + paragraph(goingOn + run("乙")))
                                .source()
                                .text())
                .isEqualTo("甲\f\n乙\n");
    }

    @Test
    void theRowsOfATableAreLinesWithTabs() {
        String table =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>%s</w:tc></w:tr>"
                                .formatted(paragraph(run("合计")))
                        + "<w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
                                .formatted(
                                        paragraph(run("甲")),
                                        paragraph(run("乙")),
                                        paragraph(run("12")));
        Draft draft = read(paragraph(run("表前")) + table + paragraph(run("表后")));

        assertThat(draft.lines()).containsExactly("表前", "合计\t", "甲 乙\t12", "表后");
        assertThat(draft.place("12")).isEqualTo("表1第2行第2格");
        assertThat(draft.place("表后")).isEqualTo("第2段");
        assertThat(draft.told()).isEqualTo(Map.of(Code.TABLES_SET, "1"));
    }

    @Test
    void cellsThatReachOverRowsAndColumnsAreKnown() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        String table =
                "<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/>"
                        + "<w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell.formatted("<w:vMerge w:val=\"restart\"/>", paragraph(run("指标")))
                        + cell.formatted("<w:gridSpan w:val=\"2\"/>", paragraph(run("上半年")))
                        + "</w:tr><w:tr>"
                        + cell.formatted("<w:vMerge/>", paragraph(""))
                        + cell.formatted("", paragraph(run("计划")))
                        + cell.formatted("", paragraph(run("完成")))
                        + "</w:tr></w:tbl>";
        TableGrid grid = grid(table);

        assertThat(grid.widths()).containsExactly(1000, 2000, 3000);
        assertThat(grid.headRows()).isEqualTo(1);
        assertThat(grid.rows().get(0))
                .containsExactly(
                        new TableGrid.Cell(0, 1, 2, Look.Align.START),
                        new TableGrid.Cell(1, 2, 1, Look.Align.START));
        assertThat(grid.rows().get(1))
                .containsExactly(
                        new TableGrid.Cell(1, 1, 1, Look.Align.START),
                        new TableGrid.Cell(2, 1, 1, Look.Align.START));
    }

    private static TableGrid grid(String body) {
        SourceText source = read(body).source();
        return source.lines().stream()
                .map(line -> source.look(line).inset())
                .filter(Inset.TableLine.class::isInstance)
                .map(inset -> ((Inset.TableLine) inset).grid())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableOfOneColumnIsAFrame() {
        String table =
                "<w:tbl><w:tr><w:tc>%s%s</w:tc></w:tr></w:tbl>"
                        .formatted(paragraph(run("标题")), paragraph(run("正文。")));
        Draft draft = read(table);

        assertThat(draft.lines()).containsExactly("标题", "正文。");
        assertThat(draft.told()).isEmpty();
    }

    @Test
    void aDeletedRowIsGone() {
        String row = "<w:tr>%s<w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        Draft draft =
                read(
                        "<w:tbl>"
                                + row.formatted("", paragraph(run("甲")), paragraph(run("1")))
                                + row.formatted(
                                        "<w:trPr><w:del w:id=\"1\"/></w:trPr>",
                                        paragraph(run("乙")),
                                        paragraph(run("2")))
                                + "</w:tbl>");

        assertThat(draft.lines()).containsExactly("甲\t1");
        assertThat(draft.told()).containsEntry(Code.CHANGES_ACCEPTED, "1");
    }

    @Test
    void nothingOutsideTheFileIsEverRead() {
        String body = "<w:p><w:r><w:t>&甲;</w:t></w:r></w:p>";

        assertThat(Draft.refusal("稿.docx", WordFile.of(body).bytes())).isEqualTo(Code.DAMAGED);
    }
}
