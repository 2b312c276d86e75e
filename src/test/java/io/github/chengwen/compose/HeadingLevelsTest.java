package io.github.chengwen.compose;

import static io.github.chengwen.compose.styled.ParagraphRole.BODY;
import static io.github.chengwen.compose.styled.ParagraphRole.HEADING_1;
import static io.github.chengwen.compose.styled.ParagraphRole.HEADING_2;
import static io.github.chengwen.compose.styled.ParagraphRole.HEADING_3;
import static io.github.chengwen.compose.styled.ParagraphRole.HEADING_4;
import static io.github.chengwen.compose.styled.ParagraphRole.TITLE;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.styled.ParagraphRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import java.util.List;
import java.util.stream.Stream;

class HeadingLevelsTest {

    private static List<Integer> levels(ParagraphRole... roles) {
        HeadingLevels levels = new HeadingLevels();
        return Stream.of(roles).map(role -> levels.next(role, 0)).toList();
    }

    @Test
    @DisplayName("F-32: the title is level 1, headings are one below what they stand under")
    void nested() {
        assertThat(levels(TITLE, BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_2, HEADING_1))
                .containsExactly(1, 0, 2, 3, 4, 3, 2);
    }

    @Test
    @DisplayName("S-25: where numbers skip a level, the headings do not")
    void skipped() {
        assertThat(levels(TITLE, HEADING_1, HEADING_3, HEADING_4, HEADING_3))
                .containsExactly(1, 2, 3, 4, 3);
    }

    @Test
    @DisplayName("F-32: without a title the first heading is level 1")
    void withoutTitle() {
        assertThat(levels(HEADING_2, HEADING_1, HEADING_2)).containsExactly(1, 1, 2);
    }

    @Test
    @DisplayName("F-32: the next title of a collection is level 1 again")
    void nextTitle() {
        assertThat(levels(TITLE, HEADING_1, TITLE, HEADING_2)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void aHeadingThatOpensAParagraphCountsAsWell() {
        HeadingLevels levels = new HeadingLevels();
        assertThat(levels.next(ParagraphRole.TITLE, 0)).isEqualTo(1);
        assertThat(levels.next(ParagraphRole.HEADING_1, 0)).isEqualTo(2);
        assertThat(levels.next(ParagraphRole.RUN_IN, 2)).isEqualTo(3);
        assertThat(levels.next(ParagraphRole.BODY, 0)).isZero();
        assertThat(levels.next(ParagraphRole.HEADING_3, 0)).isEqualTo(4);
    }
}
