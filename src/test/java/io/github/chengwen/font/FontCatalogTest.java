package io.github.chengwen.font;

import static io.github.chengwen.font.TestFaces.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fallback of characters and of roles (F-11, F-15). */
class FontCatalogTest {
    private static final String MISSING_IN_FANG_SONG = "㑇㑊";
    private static final int HEART_EYES = 0x1F60D;

    @Test
    void aRoleWritesWithItsOwnFace() {
        FontCatalog catalog = FontCatalog.bundled();

        assertThat(catalog.report())
                .extracting(Chosen::role, chosen -> chosen.face().family(), Chosen::reason)
                .contains(tuple(FaceRole.KAI, "Chengwen Kai", Reason.SUBSTITUTE))
                .hasSize(FaceRole.values().length);
        assertThat(catalog.faceFor(FaceRole.KAI, '中'))
                .contains(chosen(catalog, FaceRole.KAI).face());
    }

    @Test
    void aCharacterThatFangSongLacksComesFromSong() {
        FontCatalog catalog = FontCatalog.bundled();
        Face song = chosen(catalog, FaceRole.SONG).face();

        assertThat(MISSING_IN_FANG_SONG.codePoints())
                .allSatisfy(
                        code ->
                                assertThat(catalog.faceFor(FaceRole.FANG_SONG, code))
                                        .contains(song));
    }

    @Test
    void aCharacterThatNoFaceHasIsToldAndNotSwallowed() {
        assertThat(FontCatalog.bundled().faceFor(FaceRole.FANG_SONG, HEART_EYES)).isEmpty();
    }

    @Test
    void theRoleIsAskedBeforeTheSongAndTheSongBeforeTheOthers() throws IOException {
        Map<FaceRole, Face> faces = new EnumMap<>(FaceRole.class);
        faces.put(FaceRole.KAI, face(TestFont.named("Kai").with("甲", 1000)));
        faces.put(FaceRole.SONG, face(TestFont.named("Song").with("甲乙", 1000)));
        faces.put(FaceRole.BIAO_SONG, face(TestFont.named("BiaoSong").with("甲乙丙", 1000)));
        FontCatalog catalog = FontCatalog.of(Map.of(), faces, List.of());

        assertThat("甲乙丙".codePoints().mapToObj(code -> catalog.faceFor(FaceRole.KAI, code)))
                .extracting(found -> found.map(Face::family).orElse("none"))
                .containsExactly("Kai", "Song", "BiaoSong");
    }

    @Test
    void whenTheFangSongFileIsRemovedTheBodyIsInSongWithAWarning() {
        Map<FaceRole, Face> faces = new EnumMap<>(BundledFaces.present());
        faces.remove(FaceRole.FANG_SONG);
        FontCatalog catalog = FontCatalog.of(Map.of(), faces, List.of());

        Chosen body = chosen(catalog, FaceRole.FANG_SONG);

        assertThat(body.face().family()).isEqualTo("Chengwen Song");
        assertThat(body.warns()).isTrue();
        assertThat(chosen(catalog, FaceRole.KAI).warns()).isFalse();
    }

    @Test
    void withoutAnyFaceThereIsNothingToReport() {
        FontCatalog catalog = FontCatalog.of(Map.of(), Map.of(), List.of());

        assertThat(catalog.report()).isEmpty();
        assertThat(catalog.faceFor(FaceRole.SONG, '中')).isEmpty();
    }

    private static Face face(TestFont font) throws IOException {
        return Face.read("test.ttf", font.bytes(), 0);
    }
}
