package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BlockScoreTest {

    private static final MarkedBlock TITLE = MarkedBlock.of("title", "在春播会上的讲话");
    private static final MarkedBlock HEADING = MarkedBlock.of("h1", "一、抓好备耕");
    private static final MarkedBlock BODY = MarkedBlock.of("body", "种子要早备。");

    @Test
    void theSameBlocksScoreOne() {
        BlockScore score = score(List.of(TITLE, HEADING, BODY), List.of(TITLE, HEADING, BODY));

        assertThat(score.blocks().f1()).isEqualTo(1.0);
        assertThat(score.boundary()).isEqualTo(new Tally(2, 0, 0));
        assertThat(score.textKept()).isEqualTo(1.0);
    }

    @Test
    void whiteSpaceIsNoDifference() {
        BlockScore score = score(List.of(TITLE), List.of(MarkedBlock.of("title", "在春播会上的讲　话 ")));

        assertThat(score.front()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void aWrongTypeIsOneMissAndOneTooMany() {
        BlockScore score =
                score(List.of(TITLE, BODY), List.of(TITLE, MarkedBlock.of("note", BODY.text())));

        assertThat(score.blocks()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aDoubtfulBlockMayHaveItsOtherType() {
        MarkedBlock doubtful = new MarkedBlock("h3", "1、备种", Set.of("h2", "body"), List.of());

        assertThat(score(doubtful, MarkedBlock.of("h2", "1、备种")).blocks().f1()).isEqualTo(1.0);
        assertThat(score(doubtful, MarkedBlock.of("body", "1、备种")).heads()).isEqualTo(Tally.NONE);
        assertThat(score(doubtful, MarkedBlock.of("note", "1、备种")).blocks().f1()).isZero();
    }

    @Test
    void aHeadingOfAnotherLevelIsStillAHeading() {
        BlockScore score = score(HEADING, MarkedBlock.of("h2", HEADING.text()));

        assertThat(score.heads()).isEqualTo(new Tally(1, 0, 0));
        assertThat(score.blocks()).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aWeakHeadingMayStayInItsParagraph() {
        MarkedBlock lead = new MarkedBlock("h2", "一要早。", Set.of(), List.of("body"));
        List<MarkedBlock> gold = List.of(TITLE, lead, BODY);

        BlockScore together = score(gold, List.of(TITLE, MarkedBlock.of("body", "一要早。种子要早备。")));
        BlockScore apart = score(gold, List.of(TITLE, MarkedBlock.of("h2", "一要早。"), BODY));

        assertThat(together.blocks()).isEqualTo(new Tally(2, 0, 0));
        assertThat(apart.blocks()).isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    void titleLinesCountAsOneTitle() {
        List<MarkedBlock> lines =
                List.of(MarkedBlock.of("title", "在春播会上"), MarkedBlock.of("title", "的讲话"));

        assertThat(score(List.of(TITLE), lines).blocks()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void aJoinLosesABoundaryAndACutMakesOne() {
        MarkedBlock joined = MarkedBlock.of("body", HEADING.text() + BODY.text());
        List<MarkedBlock> cut =
                List.of(
                        TITLE,
                        HEADING,
                        MarkedBlock.of("body", "种子"),
                        MarkedBlock.of("body", "要早备。"));

        assertThat(score(List.of(TITLE, HEADING, BODY), List.of(TITLE, joined)).boundary())
                .isEqualTo(new Tally(1, 0, 1));
        assertThat(score(List.of(TITLE, HEADING, BODY), cut).boundary())
                .isEqualTo(new Tally(2, 1, 0));
    }

    @Test
    void textThatIsGoneOrMovedIsNotKept() {
        MarkedBlock shorter = MarkedBlock.of("body", "种子早备。");
        MarkedBlock noise = MarkedBlock.of("noise", BODY.text());

        assertThat(score(BODY, shorter).kept()).isEqualTo(5);
        assertThat(score(BODY, noise).kept()).isZero();
        assertThat(score(List.of(TITLE, BODY), List.of(BODY, TITLE)).kept()).isEqualTo(8);
    }

    private static BlockScore score(MarkedBlock gold, MarkedBlock read) {
        return score(List.of(gold), List.of(read));
    }

    private static BlockScore score(List<MarkedBlock> gold, List<MarkedBlock> read) {
        return BlockScore.of(gold, read);
    }
}
