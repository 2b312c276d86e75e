package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.FaceRole;
import org.junit.jupiter.api.Test;

/** What is said of a face where a document holds it. */
class FaceDescriptionTest {

    private static FaceDescription of(FaceRole role) {
        return TestFaces.chosen(FontCatalog.bundled(), role).face().description();
    }

    @Test
    void aFaceOfTheProgramTellsItsNameAndHeights() {
        FaceDescription latin = of(FaceRole.LATIN);

        assertThat(latin.name()).isEqualTo("LiberationSerif");
        assertThat(latin.ascent()).isBetween(600, 900);
        assertThat(latin.descent()).isBetween(-300, -100);
        assertThat(latin.capHeight()).isBetween(600, 700);
        assertThat(latin.box().height()).isGreaterThan(1000);
    }

    @Test
    void everyFaceHasANameThatPostScriptAllows() {
        assertThat(FontCatalog.bundled().report())
                .extracting(chosen -> chosen.face().description().name())
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void uprightFacesOfTextSlopeNowhere() {
        FaceDescription fangSong = of(FaceRole.FANG_SONG);

        assertThat(fangSong.italicAngle()).isZero();
        assertThat(fangSong.italic()).isFalse();
        assertThat(fangSong.bold()).isFalse();
    }
}
