package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Grid;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.TitleBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** styles/speech.yaml says what the norm says. */
final class SpeechStyleTest {

    private static final Length POINT_16 = Length.ofPoints(16);
    private static final Length ROW = Length.ofPoints(28.95);

    private final Style speech = BuiltInStyles.speech();

    @Test
    void paperIsA4() { // P-01
        assertThat(speech.page().width().twips()).isEqualTo(11906);
        assertThat(speech.page().height().twips()).isEqualTo(16838);
    }

    @Test
    void marginsLeaveTheCoreItsSize() { // P-02, P-03, P-04, P-05
        PageGeometry page = speech.page();
        assertThat(page.top().twips()).isEqualTo(2098);
        assertThat(page.bottom().twips()).isEqualTo(1984);
        assertThat(page.innerTwips()).isEqualTo(1588);
        assertThat(page.outer().twips()).isEqualTo(1474);
        assertThat(page.coreWidth()).isEqualTo(Length.ofPoints(442.205));
        assertThat(page.coreHeight()).isEqualTo(Length.ofPoints(637.795));
    }

    @Test
    void everyPageHasItsBindingWhiteOnTheLeft() { // P-09, switched off by default
        assertThat(speech.page().duplex()).isFalse();
        assertThat(speech.page().coreLeft(2)).isEqualTo(Length.ofMillimetres(28));
    }

    @Test
    void theGridHas22RowsOf28Characters() { // P-06, P-11, P-12, P-15
        assertThat(speech.grid()).isEqualTo(new Grid(ROW, Length.ofPoints(15.75), 80));
        assertThat(speech.page().coreHeight().milliPoints() / ROW.milliPoints()).isEqualTo(22);
        assertThat(speech.page().coreWidth().milliPoints() / 15_750).isEqualTo(28);
    }

    @Test
    void facesAreThoseOfAnOffice() { // D-50
        assertThat(Stream.of(FaceRole.values()).map(role -> speech.faces().of(role).name()))
                .containsExactly(
                        "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman");
    }

    @Test
    void pageNumberStandsOutsideBelowTheCore() { // P-20, P-21, P-25, P-26, P-27
        Length point14 = Length.ofPoints(14);
        assertThat(speech.pageNumber())
                .isEqualTo(
                        new PageNumber(
                                PageNumber.Position.OUTER,
                                FaceRole.SONG,
                                point14,
                                point14,
                                point14,
                                Length.ofPoints(71.25),
                                Length.ofMillimetres(7),
                                "\u2014 ",
                                " \u2014"));
        assertThat(speech.pageNumber().footer().twips()).isEqualTo(1425);
    }

    @Test
    void titleBlockIsFollowedByOneRow() { // S-01, S-10, S-40
        assertThat(speech.titleBlock()).isEqualTo(new TitleBlock(0, 1, 20, 18));
    }

    @Test
    void theDividingLineOfACollectionIsALabel() { // S-30
        assertThat(speech.collection().wrapper()).isEqualTo(Collection.Wrapper.LABEL);
    }

    @Test
    void title() { // D-10, E-20, E-21, S-45, A-12
        assertThat(speech.of(Element.TITLE))
                .isEqualTo(
                        new ParagraphStyle(
                                FaceRole.BIAO_SONG,
                                FaceRole.BIAO_SONG,
                                Length.ofPoints(22),
                                Length.ZERO,
                                Length.ofPoints(35),
                                Alignment.CENTRE,
                                0,
                                0,
                                0,
                                0,
                                true));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBTITLE", "MARK", "SPEAKER", "DATE"})
    void restOfTheTitleBlockIsCentredKai(Element element) { // D-11, D-12, D-13, D-14
        assertThat(speech.of(element))
                .isEqualTo(look(FaceRole.KAI, Alignment.CENTRE, 0, 0, 0, true));
    }

    @Test
    void salutationIsFlushLeft() { // D-15, S-11
        assertThat(speech.of(Element.SALUTATION))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.LEFT, 0, 0, 0, true));
    }

    @Test
    void bodyIsIndentedByTwo() { // D-16, E-23
        assertThat(speech.of(Element.BODY))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.BOTH, 2, 0, 0, false));
    }

    @Test
    void headingsDifferByTheirFaces() { // D-17, D-18, D-19, D-20, E-24, G-02
        List<FaceRole> faces =
                List.of(FaceRole.HEI, FaceRole.KAI, FaceRole.FANG_SONG, FaceRole.FANG_SONG);
        for (int level = 1; level <= 4; level++) {
            assertThat(speech.of(Element.heading(level)))
                    .isEqualTo(look(faces.get(level - 1), Alignment.BOTH, 2, 0, 0, true));
        }
    }

    @Test
    void signatureIsTwoInFromTheRightAfterABlankRow() { // D-24, E-29
        assertThat(speech.of(Element.SIGNATURE))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 2, 1, true));
    }

    @Test
    void signDateIsFourInFromTheRight() { // D-25
        assertThat(speech.of(Element.SIGN_DATE))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 4, 0, false));
    }

    @Test
    void attachmentFollowsABlankRow() { // D-23, E-26
        assertThat(speech.of(Element.ATTACHMENT))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 1, false));
    }

    @Test
    void noteIsIndentedByTwo() { // D-26, E-33
        assertThat(speech.of(Element.NOTE))
                .isEqualTo(look(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 0, false));
    }

    @Test
    void articleLabelIsFlushLeftKai() { // S-30
        assertThat(speech.of(Element.ARTICLE_LABEL))
                .isEqualTo(look(FaceRole.KAI, Alignment.LEFT, 0, 0, 0, true));
    }

    @Test
    void theContentsHaveTheTitleOfATitle() { // S-31
        assertThat(speech.collection().contents()).isTrue();
        assertThat(speech.of(Element.CONTENTS_TITLE)).isEqualTo(speech.of(Element.TITLE));
    }

    @Test
    void anEntryOfTheContentsTurnsOverTwoInAndStaysClearOfTheNumber() { // S-31
        ParagraphStyle entry = speech.of(Element.CONTENTS_ENTRY);
        assertThat(entry.face()).isEqualTo(FaceRole.FANG_SONG);
        assertThat(entry.alignment()).isEqualTo(Alignment.LEFT);
        assertThat(List.of(entry.firstIndent(), entry.turnIndent(), entry.rightIndent()))
                .containsExactly(0, 2, 3);
        assertThat(entry.rowsBefore()).isEqualTo(1);
    }

    /** 16 pt with the body's spacing on the grid's rows (P-08, P-11, P-12). */
    private static ParagraphStyle look(
            FaceRole face,
            Alignment alignment,
            int firstIndent,
            int rightIndent,
            int rowsBefore,
            boolean keep) {
        return new ParagraphStyle(
                face,
                FaceRole.LATIN,
                POINT_16,
                Length.ofPoints(-0.25),
                ROW,
                alignment,
                firstIndent,
                0,
                rightIndent,
                rowsBefore,
                keep);
    }
}
