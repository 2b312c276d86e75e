package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Document;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.WordSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import java.util.List;

/** The contents before a collection, as Word makes them itself (S-31). */
class ContentsPagesTest {

    private static final List<Document> TWO =
            List.of(
                    article("第一篇：甲", title("在全市防汛抗旱工作电视电话会议暨责任书签订仪式上的讲话"), body("一。")),
                    article("第二篇：乙", title("乙地讲话"), body("二。")));

    private static final String ENTRY = "//w:p[w:pPr/w:pStyle/@w:val='TOC1']";

    private static Docx docx(Style style) {
        return Docx.of(style, TWO.toArray(Document[]::new));
    }

    private static final Docx DOCX = docx(TestStyles.speech());

    @Test
    @DisplayName("D-45: every part is valid against the transitional schema")
    void valid() throws Exception {
        assertThat(WordSchema.errors(DOCX.bytes())).isEmpty();
    }

    @Test
    void theTitleStandsAboveTheEntries() {
        DOCX.assertDocument().hasXPath("//w:p[1][w:pPr/w:pStyle/@w:val='TOCHeading']");
        DOCX.assertDocument().valueByXPath("//w:p[1]//w:t").isEqualTo("目　　录");
    }

    @Test
    void wordOffersToMakeThemAnew() {
        DOCX.assertDocument()
                .hasXPath(
                        "//w:sdt[w:sdtPr/w:docPartObj/w:docPartGallery/@w:val='Table of Contents']")
                .hasXPath("//w:sdtContent/w:p[1][w:pPr/w:pStyle/@w:val='TOCHeading']")
                .doesNotHaveXPath("//w:sdtContent//w:sectPr");
    }

    @Test
    void theEntriesAreTheFinishedResultOfAField() {
        DOCX.assertDocument()
                .hasXPath(ENTRY + "[1]/w:r[w:instrText=' TOC \\o \"1-1\" \\h ']")
                .valueByXPath("count(//w:fldChar[@w:fldCharType='begin'])")
                .isEqualTo("3");
        DOCX.assertDocument()
                .hasXPath("//w:sdtContent/w:p[last()]/w:r[last()]/w:fldChar[@w:fldCharType='end']")
                .valueByXPath("count(//w:fldChar[@w:fldCharType='end'])")
                .isEqualTo("3");
    }

    @Test
    void noProgramIsAskedToMakeThemOnOpening() {
        DOCX.assertSettings().doesNotHaveXPath("//w:updateFields");
        DOCX.assertDocument().doesNotHaveXPath("//w:fldChar/@w:dirty");
    }

    @Test
    void anEntryLeadsToTheTitleAndEndsWithTheNumberOfItsPage() {
        DOCX.assertDocument()
                .hasXPath(
                        ENTRY
                                + "/w:hyperlink[@w:anchor='_Toc000000002'][w:r/w:tab]"
                                + "[w:r/w:instrText=' PAGEREF _Toc000000002 \\h ']"
                                + "[w:r/w:t='乙地讲话'][w:r/w:t='12']")
                .hasXPath(
                        "//w:p[w:pPr/w:pStyle/@w:val='Heading1'][w:r/w:t='乙地讲话']"
                                + "/w:bookmarkStart[@w:name='_Toc000000002']");
    }

    @Test
    void aLongTitleHasTheRowsOfThePdf() {
        DOCX.assertDocument()
                .hasXPath(ENTRY + "//w:r[w:t[1]='在全市防汛抗旱工作电视电话会议暨'][w:br][w:t[2]='责任书签订仪式上的讲话']");
    }

    @Test
    void theStylesHaveTheNamesThatWordLooksFor() {
        DOCX.assertStyles()
                .hasXPath("//w:style[@w:styleId='TOCHeading'][w:name/@w:val='TOC Heading']")
                .hasXPath("//w:style[@w:styleId='TOC1'][w:name/@w:val='toc 1']")
                .hasXPath(
                        "//w:style[@w:styleId='TOC1']"
                                + "//w:tab[@w:val='right'][@w:leader='dot'][@w:pos='8844']")
                .doesNotHaveXPath("//w:style[@w:styleId='TOC1']//w:ind/@w:right")
                .doesNotHaveXPath("//w:style[@w:styleId='Hyperlink']/w:rPr");
    }

    @Test
    void thePagesOfTheContentsHaveNoNumberAndTheSpeechesBeginWithOne() {
        DOCX.assertDocument()
                .hasXPath("//w:p/w:pPr/w:sectPr[not(w:footerReference)]")
                .hasXPath(
                        "//w:body/w:sectPr[w:type/@w:val='nextPage']"
                                + "[w:pgNumType/@w:start='1'][w:footerReference]");
    }

    @Test
    void theSectionBeginsThePageOfTheFirstSpeech() {
        DOCX.assertDocument().valueByXPath("count(//w:pageBreakBefore)").isEqualTo("1");
    }

    @Test
    void printedOnBothSidesTheSpeechesBeginOnARightHandPage() {
        docx(TestStyles.speechDuplex())
                .assertDocument()
                .hasXPath("//w:body/w:sectPr/w:type[@w:val='oddPage']");
    }

    @Test
    void aDocumentAloneHasNoStyleOfContents() {
        Docx.of(Drafts.speech())
                .assertStyles()
                .doesNotHaveXPath("//w:style[starts-with(@w:styleId,'TOC')]");
    }
}
