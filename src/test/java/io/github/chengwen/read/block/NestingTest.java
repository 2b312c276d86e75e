package io.github.chengwen.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The depth of headings by nesting (S-25). */
final class NestingTest {

    private final Nesting nesting = new Nesting();

    @Test
    void theDepthIsTheNumberOfOpenLevels() {
        assertThat(nesting.depth(1)).isEqualTo(1);
        assertThat(nesting.depth(3)).isEqualTo(2);
        assertThat(nesting.depth(3)).isEqualTo(2);
        assertThat(nesting.depth(4)).isEqualTo(3);
        assertThat(nesting.depth(2)).isEqualTo(2);
        assertThat(nesting.depth(1)).isEqualTo(1);
    }

    @Test
    void aHeadingWithoutANumberStandsOneBelow() {
        assertThat(nesting.levelBelow()).isEqualTo(1);
        assertThat(nesting.depthBelow()).isEqualTo(1);
        nesting.depth(1);
        nesting.depth(3);
        assertThat(nesting.levelBelow()).isEqualTo(4);
        assertThat(nesting.depthBelow()).isEqualTo(3);
    }

    @Test
    void thereIsNoLevelBelowTheDeepest() {
        nesting.depth(4);

        assertThat(nesting.levelBelow()).isEqualTo(4);
        assertThat(nesting.depthBelow()).isEqualTo(2);
    }

    @Test
    void theNextDocumentStartsAtTheTop() {
        nesting.depth(1);
        nesting.reset();

        assertThat(nesting.depth(2)).isEqualTo(1);
    }
}
