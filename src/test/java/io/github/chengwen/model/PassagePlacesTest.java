package io.github.chengwen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a part of a paragraph back to its place in the draft. */
final class PassagePlacesTest {

    @Test
    void aPartThatIsSetAsItStandsHasItsOwnPlace() {
        Passage passage = new Passage("要抓好春耕。", "要抓好春耕。", List.of(new Span(20, 26)));

        assertThat(PassagePlaces.of(passage).of(1, 3)).isEqualTo(new Span(21, 23));
    }

    @Test
    void aPartGoesOnBehindAHardWrap() {
        Passage passage =
                new Passage("要抓好春耕。", "要抓好春耕。", List.of(new Span(20, 23), new Span(24, 27)));

        assertThat(PassagePlaces.of(passage).of(0, 3)).isEqualTo(new Span(20, 23));
        assertThat(PassagePlaces.of(passage).of(2, 4)).isEqualTo(new Span(22, 25));
        assertThat(PassagePlaces.of(passage).of(3, 6)).isEqualTo(new Span(24, 27));
    }

    @Test
    void whatIsOtherwiseInTheDraftCountsWhole() {
        // The draft has （ 1 ） where （1） is set.
        Passage passage = new Passage("（1）抓好春耕", "（ 1 ）抓好春耕", List.of(new Span(5, 14)));

        assertThat(PassagePlaces.of(passage).of(0, 3)).isEqualTo(new Span(5, 10));
        assertThat(PassagePlaces.of(passage).of(1, 2)).isEqualTo(new Span(6, 9));
        assertThat(PassagePlaces.of(passage).of(3, 5)).isEqualTo(new Span(10, 12));
    }

    @Test
    void whatTheDraftDoesNotHaveIsAtThePlaceOfAll() {
        Passage passage = new Passage("附件：1.名单", "附件1.名单", List.of(new Span(7, 13)));

        assertThat(PassagePlaces.of(passage).of(2, 3)).isEqualTo(new Span(7, 13));
    }

    @Test
    void generatedTextHasNoPlace() {
        assertThat(PassagePlaces.of(Passage.of("目录")).of(0, 2)).isEqualTo(Span.NONE);
    }
}
