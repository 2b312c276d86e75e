package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the PDF relies on in the faces that come with the program (F-11, F-15, L-14, L-15). */
class BundledFacesTest {
    private static final int BIANG = 0x30EDE;
    private static final int PLACE_NAME = "𣲗".codePointAt(0);
    private static final int HORIZONTAL_BAR = 0x2015;
    private static final Map<FaceRole, Face> FACES = BundledFaces.present();

    private static Face face(FaceRole role) {
        return Objects.requireNonNull(FACES.get(role), role::name);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LATIN")
    void everyChineseFaceHasAllOfGb2312(FaceRole role) {
        assertThat(Gb2312.han()).hasSize(6763);
        assertThat(Gb2312.characters())
                .filteredOn(code -> role != FaceRole.FANG_SONG || code != HORIZONTAL_BAR)
                .allMatch(face(role)::covers);
    }

    @Test
    void fangSongLacksAFewThatTheSongHas() {
        assertThat("²½㑇𣲗―".codePoints())
                .noneMatch(face(FaceRole.FANG_SONG)::covers)
                .allMatch(face(FaceRole.SONG)::covers);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LATIN")
    void punctuationFillsItsCell(FaceRole role) {
        assertThat("“”‘’—…·×℃，。；：、？！（）《》〔〕〇".codePoints())
                .allMatch(mark -> face(role).advance(mark) == 1000);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LATIN")
    void openingMarksSitRightAndClosingMarksLeft(FaceRole role) {
        assertThat("“‘（《".codePoints()).allMatch(mark -> middle(role, mark) > 500);
        assertThat("”’）》，。".codePoints()).allMatch(mark -> middle(role, mark) < 500);
        assertThat("·×…".codePoints()).allMatch(mark -> Math.abs(middle(role, mark) - 500) <= 5);
    }

    private static int middle(FaceRole role, int mark) {
        Box box = face(role).bounds(mark);
        return (box.xMin() + box.xMax()) / 2;
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LATIN")
    void twoDashesMakeOneStroke(FaceRole role) {
        Box dash = face(role).bounds('—');

        assertThat(dash.xMin()).isLessThanOrEqualTo(2);
        assertThat(dash.xMax()).isGreaterThanOrEqualTo(998);
    }

    @Test
    void pageNumberDashesLieAboveTheBaseline() {
        Box dash = face(FaceRole.SONG).bounds('—');

        assertThat(dash.yMin()).isBetween(200, 400);
        assertThat(dash.height()).isBetween(40, 80);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreFound() {
        assertThat(face(FaceRole.SONG).covers(PLACE_NAME)).isTrue();
        assertThat(face(FaceRole.SONG).advance(PLACE_NAME)).isEqualTo(1000);
        assertThat(face(FaceRole.SONG).covers(BIANG)).isFalse();
    }

    @Test
    void latinHasTheWidthsOfTimesNewRoman() {
        Face latin = face(FaceRole.LATIN);

        assertThat("0123456789".codePoints()).allMatch(digit -> latin.advance(digit) == 500);
        assertThat(latin.advance('M')).isEqualTo(889);
        assertThat(latin.advance('i')).isEqualTo(278);
        assertThat(latin.bounds(' ')).isEqualTo(Box.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCatalogueSaysOfAFileIsWhatTheFileSays(FaceRole role) throws IOException {
        Face whole = Face.read(face(role).file(), content(face(role)), 0);

        assertThat(whole.family()).isEqualTo(face(role).family());
        assertThat(whole.licence()).contains(role == FaceRole.FANG_SONG ? "GPL" : "Open Font");
        assertThat(whole.fsType()).isZero().isEqualTo(face(role).fsType());
        assertThat(List.of(whole.advance('A'), whole.advance('中')))
                .containsExactly(face(role).advance('A'), face(role).advance('中'));
    }

    private static byte[] content(Face face) throws IOException {
        try (InputStream file =
                BundledFacesTest.class.getResourceAsStream("/fonts/" + face.file())) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
