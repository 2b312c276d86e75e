package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.date;
import static io.github.chengwen.docx.Drafts.document;
import static io.github.chengwen.docx.Drafts.note;
import static io.github.chengwen.docx.Drafts.runIn;
import static io.github.chengwen.docx.Drafts.speaker;
import static io.github.chengwen.docx.Drafts.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs and the section of {@code document.xml}. */
class DocumentPartTest {

    private static final String LAST_OF_TITLE_BLOCK = "//w:p[w:pPr/w:spacing/@w:after='579']";

    @Test
    void everyRunPrefersTheHanFaceForQuotesAndDashes() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .doesNotHaveXPath("//w:r[not(w:rPr/w:rFonts/@w:hint='eastAsia')]");
    }

    @Test
    void digitsAndPunctuationDoNotSplitARun() {
        Docx.of(document(body("今年1至9月增长8.5%，“稳”字当头——不能松劲。")))
                .assertDocument()
                .valueByXPath("count(//w:r)")
                .isEqualTo("1");
    }

    /** D-01: the exceptions are what depends on the place in the document. */
    @Test
    void paragraphsAndRunsAreFormattedByTheirStyles() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .doesNotHaveXPath(
                        "//w:p/w:pPr/*[not(self::w:pStyle or self::w:spacing"
                                + " or self::w:widowControl)]")
                .doesNotHaveXPath("//w:r/w:rPr/*[not(self::w:rFonts[@w:hint] or self::w:rStyle)]");
    }

    /** D-06: programs number anew what they think a list. */
    @Test
    void theNumbersOfHeadingsAreText() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .doesNotHaveXPath("//w:numPr")
                .hasXPath("//w:p[w:pPr/w:pStyle/@w:val='Heading1']/w:r[starts-with(w:t, '一、')]");
    }

    /** D-33. */
    @Test
    void noParagraphIsEmpty() {
        Docx.of(Drafts.notice()).assertDocument().doesNotHaveXPath("//w:p[not(w:r/w:t)]");
    }

    /** D-34, S-44. */
    @Test
    void theLinesOfATitleAreOneParagraph() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .hasXPath(
                        "//w:p[w:pPr/w:pStyle/@w:val='Title']/w:r"
                                + "[w:t[1]='在全市防汛抗旱工作电视电话会议暨'][w:br][w:t[2]='责任书签订仪式上的讲话']");
    }

    @Test
    void aMarkThatWasGluedToTheTitleStandsUnderIt() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .hasXPath("//w:p[2][w:pPr/w:pStyle/@w:val='CWMark'][w:r/w:t='（代拟稿）']");
    }

    @Test
    void onlyTheHeadingOfARunInParagraphTakesTheHeadingsFace() {
        Docx.of(document(runIn(2, 1, "（一）抓学习。", "学习是基础。")))
                .assertDocument()
                .hasXPath("//w:p/w:r[1][w:rPr/w:rStyle/@w:val='CWLead2'][w:t='（一）抓学习。']")
                .hasXPath("//w:p/w:r[2][not(w:rPr/w:rStyle)][w:t='学习是基础。']");
    }

    /** So that Word finds, selects and changes all of a level. */
    @Test
    void aHeadingThatLooksLikeTheBodyHasACharacterStyle() {
        Docx.of(document(runIn(3, 1, "1.抓学习。", "学习是基础。")))
                .assertDocument()
                .hasXPath("//w:p/w:r[1][w:rPr/w:rStyle/@w:val='CWLead3'][w:t='1.抓学习。']")
                .hasXPath("//w:p/w:r[2][not(w:rPr/w:rStyle)][w:t='学习是基础。']");
    }

    /** D-04, W-09: LibreOffice would lose the letter-spacing where the runs meet. */
    @Test
    void forLibreOfficeItSharesTheRunOfTheText() {
        Docx.of(
                        TestStyles.speechWith("lines.match=libreoffice"),
                        document(runIn(3, 1, "1.抓学习。", "学习是基础。")))
                .assertDocument()
                .hasXPath("//w:p[w:r/w:t='1.抓学习。学习是基础。']");
    }

    /** D-32, W-11. */
    @Test
    void aStyleSeparatorMakesARunInHeadingAParagraph() {
        Docx docx =
                Docx.of(
                        TestStyles.speechWith("lines.styleSeparator=true"),
                        document(runIn(2, 1, "（一）抓学习。", "学习是基础。")));
        docx.assertDocument()
                .hasXPath(
                        "//w:p[w:pPr/w:pStyle/@w:val='Heading2'][w:pPr/w:rPr/w:specVanish]"
                                + "[w:r/w:t='（一）抓学习。']")
                .hasXPath("//w:p[w:r/w:t='学习是基础。'][not(w:pPr/w:rPr)]");
    }

    /** W-11: two paragraphs for every program but Word. */
    @Test
    void noStyleSeparatorForLibreOffice() {
        Docx.of(
                        TestStyles.speechWith("lines.styleSeparator=true\nlines.match=libreoffice"),
                        document(runIn(2, 1, "（一）抓学习。", "学习是基础。")))
                .assertDocument()
                .doesNotHaveXPath("//w:specVanish");
    }

    @Test
    void aBlankRowFollowsTheDateThatEndsTheTitleBlock() {
        Docx.of(document(title("讲话"), speaker("张三"), date("（2024年1月1日）"), body("正文。")))
                .assertDocument()
                .valueByXPath(LAST_OF_TITLE_BLOCK + "//w:t")
                .isEqualTo("（2024年1月1日）");
    }

    @Test
    void aBlankRowFollowsATitleThatStandsAlone() {
        Docx.of(document(title("讲话"), body("正文。")))
                .assertDocument()
                .valueByXPath(LAST_OF_TITLE_BLOCK + "//w:t")
                .isEqualTo("讲话");
    }

    @Test
    void aNoteInsideTheTitleBlockDoesNotEndIt() {
        Docx.of(document(title("通知"), note("临政发〔2024〕5号"), date("（2024年1月1日）"), note("按：略。")))
                .assertDocument()
                .valueByXPath(LAST_OF_TITLE_BLOCK + "//w:t")
                .isEqualTo("（2024年1月1日）");
    }

    @Test
    void withoutATitleBlockThereIsNoBlankRow() {
        Docx.of(document(note("来源：简报"), body("正文。")))
                .assertDocument()
                .doesNotHaveXPath("//w:p/w:pPr/w:spacing");
    }

    /** E-26, D-23: 附件： is three 字, 1. is 11.5 pt, and the list begins two 字 in. */
    @Test
    void theListOfAttachmentsHangs() {
        Docx docx =
                Docx.of(
                        document(
                                new Attachment(Passage.of("附件：1.名单")),
                                new Attachment(Passage.of("2.地图"))));
        docx.assertDocument()
                .hasXPath("//w:p[1]/w:pPr/w:ind[@w:left='1805'][@w:hanging='1175']")
                .hasXPath("//w:p[2]/w:pPr/w:ind[@w:left='1805'][@w:hanging='230']");
    }

    @Test
    void theCellsOfARowStandAtTabStops() {
        Docx docx =
                Docx.of(
                        TestStyles.speechWith("tables.fromTabs=off"),
                        document(
                                new TableRow(Passage.of("名称\t数量")),
                                new TableRow(Passage.of("编织袋\t20000"))));
        docx.assertDocument()
                .hasXPath("//w:p[1]/w:r[w:t[1]='名称'][w:tab][w:t[2]='数量']")
                .hasXPath("//w:p[1]/w:pPr/w:tabs/w:tab[@w:val='left'][@w:pos='1575']")
                .hasXPath("//w:p[2]/w:pPr/w:tabs/w:tab[@w:val='left'][@w:pos='1575']")
                .hasXPath("//w:p[2]/w:pPr/w:ind[@w:left='1575'][@w:hanging='1575']")
                .hasXPath("//w:p[2]/w:pPr/w:jc[@w:val='left']");
    }

    @Test
    void aTableThatIsTooWideHasNoTabStops() {
        String wide = "国".repeat(12);
        Docx.of(document(new TableRow(Passage.of(wide + "\t" + wide + "\t" + wide))))
                .assertDocument()
                .doesNotHaveXPath("//w:tab")
                .hasXPath("//w:p[w:r/w:t='" + wide + "　" + wide + "　" + wide + "']");
    }

    @Test
    void everyDocumentOfACollectionButTheFirstBeginsAPage() {
        Docx docx =
                Docx.of(
                        article("第一篇：甲", title("甲"), body("一。")),
                        article("第二篇：乙", title("乙"), body("二。")),
                        document(body("附记。")));
        docx.assertDocument().valueByXPath("count(//w:pageBreakBefore)").isEqualTo("2");
        docx.assertDocument()
                .hasXPath("//w:p[w:pPr/w:pageBreakBefore][w:r/w:t='第二篇：乙']")
                .hasXPath("//w:p[w:pPr/w:pageBreakBefore][w:r/w:t='附记。']");
    }

    @Test
    void theDividingLineIsALabelAboveTheTitle() {
        Style style = TestStyles.speechWith("collection.contents=false");
        Docx.of(style, article("第一篇：甲", title("甲")), article("第二篇：乙", title("乙")))
                .assertDocument()
                .hasXPath("//w:p[1][w:pPr/w:pStyle/@w:val='CWArticleLabel'][w:r/w:t='第一篇：甲']");
    }

    @Test
    void aDocumentInAFileOfItsOwnHasNoLabel() {
        assertThat(Docx.of(article("第一篇：甲", title("甲"))).part("word/document.xml"))
                .doesNotContain("第一篇");
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        Docx.of(document(body("甲\u0000乙\u000b丙\ufffe丁\ud83d戊\ud83d\ude00<&>")))
                .assertDocument()
                .valueByXPath("//w:t")
                .isEqualTo("甲乙丙丁戊\ud83d\ude00<&>");
    }

    @Test
    void spacesAtTheEdgeOfARunAreKept() {
        Docx.of(document(runIn(1, 1, "一、See ", "对照 note")))
                .assertDocument()
                .valueByXPath("//w:t[@xml:space='preserve']")
                .isEqualTo("一、See ");
    }

    @ParameterizedTest
    @CsvSource({
        "w:pgSz/@w:w, 11906",
        "w:pgSz/@w:h, 16838",
        "w:pgMar/@w:top, 2098",
        "w:pgMar/@w:right, 1474",
        "w:pgMar/@w:bottom, 1984",
        "w:pgMar/@w:left, 1588",
        "w:pgMar/@w:footer, 1425",
        "w:pgMar/@w:gutter, 0",
        "w:docGrid/@w:linePitch, 579"
    })
    void theSectionHasTheGeometryOfD35(String property, String value) {
        Docx.of(Drafts.speech())
                .assertDocument()
                .valueByXPath("//w:sectPr/" + property)
                .isEqualTo(value);
    }

    /** T-06, W-07, D-35: above all no {@code linesAndChars}. */
    @Test
    void wordShowsTheRowsOfThePage() {
        Docx.of(Drafts.speech())
                .assertDocument()
                .valueByXPath("//w:docGrid/@w:type")
                .isEqualTo("lines");
    }

    /** W-06. */
    @Test
    void forLibreOfficeTheGridHasNoType() {
        Docx.of(TestStyles.speechWith("lines.match=libreoffice"), document(body("一。")))
                .assertDocument()
                .doesNotHaveXPath("//w:docGrid/@w:type");
    }

    /** G-10, G-11: whoever writes on below finds no setting of its own. */
    @Test
    void theLastParagraphHasAStyle() {
        Docx.of(document(body("甲。"), body("乙。")))
                .assertDocument()
                .hasXPath("//w:p[w:r/w:t='乙。']/w:pPr[w:pStyle/@w:val='CWBodyEnd'][count(*)=1]");
    }
}
