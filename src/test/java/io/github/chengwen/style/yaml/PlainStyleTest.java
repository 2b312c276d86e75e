package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import org.junit.jupiter.api.Test;

/** styles/plain.yaml is another look by data alone: it says what differs and inherits the rest. */
final class PlainStyleTest {

    private final Style speech = BuiltInStyles.speech();
    private final Style plain = BuiltInStyles.load("plain").style().orElseThrow();

    @Test
    void hasItsOwnMargins() {
        assertThat(plain.page().top()).isEqualTo(Length.ofMillimetres(25.4));
        assertThat(plain.page().inner()).isEqualTo(Length.ofMillimetres(31.8));
    }

    @Test
    void inheritsThePaper() {
        assertThat(plain.page().width()).isEqualTo(speech.page().width());
    }

    @Test
    void setsItsBodyInSong12OnItsOwnRows() {
        ParagraphStyle body = plain.of(Element.BODY);
        assertThat(body.face()).isEqualTo(FaceRole.SONG);
        assertThat(body.size()).isEqualTo(Length.ofPoints(12));
        assertThat(body.linePitch()).isEqualTo(Length.ofPoints(23.4));
    }

    @Test
    void inheritsTheIndentOfTheBody() {
        assertThat(plain.of(Element.BODY).firstIndent()).isEqualTo(2);
    }

    @Test
    void centresItsPageNumberWithoutDashes() { // P-28
        assertThat(plain.pageNumber().position()).isEqualTo(PageNumber.Position.CENTRE);
        assertThat(plain.pageNumber().before()).isEmpty();
    }

    @Test
    void whatAllParagraphsShareReachesThoseItDoesNotName() {
        assertThat(plain.of(Element.SPEAKER).size()).isEqualTo(Length.ofPoints(12));
        assertThat(plain.of(Element.SPEAKER).face()).isEqualTo(FaceRole.KAI);
    }
}
