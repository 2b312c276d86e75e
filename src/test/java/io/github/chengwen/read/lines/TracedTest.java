package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters keep their places in the source, whatever is done to them. */
final class TracedTest {

    private static final Traced LINE = Traced.of(" 春耕要早　", 10);

    @Test
    void aPieceOfTheSource() {
        assertThat(LINE.text()).isEqualTo(" 春耕要早　");
        assertThat(LINE).hasToString(" 春耕要早　");
        assertThat(LINE.length()).isEqualTo(6);
        assertThat(LINE.span()).isEqualTo(new Span(10, 16));
        assertThat(LINE.isEmpty()).isFalse();
    }

    @Test
    void nothing() {
        assertThat(Traced.EMPTY.isEmpty()).isTrue();
        assertThat(Traced.EMPTY.span()).isEqualTo(Span.NONE);
        assertThat(Traced.EMPTY.as("").spans()).isEmpty();
    }

    @Test
    void aStretchOfIt() {
        assertThat(LINE.sub(1, 3).text()).isEqualTo("春耕");
        assertThat(LINE.sub(1, 3).span()).isEqualTo(new Span(11, 13));
        assertThat(LINE.from(3).span()).isEqualTo(new Span(13, 16));
        assertThat(LINE.span(1, 2)).isEqualTo(new Span(11, 12));
        assertThat(LINE.span(2, 2)).isEqualTo(Span.NONE);
    }

    @Test
    void withoutSpaceAtTheEnds() {
        assertThat(LINE.strip().text()).isEqualTo("春耕要早");
        assertThat(LINE.strip().span()).isEqualTo(new Span(11, 15));
        assertThat(Traced.of(" 早", 0).strip().text()).isEqualTo("早");
        assertThat(Traced.of("早 ", 0).strip().text()).isEqualTo("早");
        assertThat(Traced.of(" 　 ", 0).strip().text()).isEmpty();
    }

    @Test
    void nothingIsCopiedWhereNothingChanges() {
        Traced stripped = LINE.strip();

        assertThat(stripped.strip()).isSameAs(stripped);
        assertThat(stripped.keepAt(i -> true)).isSameAs(stripped);
    }

    @Test
    void piecesPutTogetherKnowWhereTheyStood() {
        Traced both = LINE.sub(1, 3).plus(Traced.of("早", 40));

        assertThat(both.as("春耕早"))
                .isEqualTo(new Passage("春耕早", "春耕早", List.of(new Span(11, 13), new Span(40, 41))));
    }

    @Test
    void severalPiecesPutTogether() {
        Traced all = Traced.join(List.of(LINE.sub(1, 2), Traced.of("播", 20), Traced.of("要早", 30)));

        assertThat(all.as("").spans())
                .containsExactly(new Span(11, 12), new Span(20, 21), new Span(30, 32));
        assertThat(all.text()).isEqualTo("春播要早");
    }

    @Test
    void someOfTheCharacters() {
        Traced kept = LINE.keepAt(i -> i != 0 && i != 3);

        assertThat(kept.text()).isEqualTo("春耕早　");
        assertThat(kept.as("").spans()).containsExactly(new Span(11, 13), new Span(14, 16));
    }
}
