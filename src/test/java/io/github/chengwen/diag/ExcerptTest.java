package io.github.chengwen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters are counted as a reader counts them, and none is cut in half. */
class ExcerptTest {

    @Test
    void theOpeningAndTheClosing() {
        assertThat(Excerpt.opening("𠮷林𬭎的讲话", 3)).isEqualTo("𠮷林𬭎");
        assertThat(Excerpt.closing("讲话的𠮷林𬭎", 3)).isEqualTo("𠮷林𬭎");
    }

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Excerpt.opening("𠮷林", 3)).isEqualTo("𠮷林");
        assertThat(Excerpt.closing("𠮷林", 3)).isEqualTo("𠮷林");
        assertThat(Excerpt.opening("", 3)).isEmpty();
        assertThat(Excerpt.closing("", 3)).isEmpty();
    }

    @Test
    void aPlaceSomeCharactersAway() {
        assertThat(Excerpt.after("a𠮷b𬭎c", 1, 2)).isEqualTo(4);
        assertThat(Excerpt.before("a𠮷b𬭎c", 6, 2)).isEqualTo(3);
    }
}
