package io.github.chengwen.font;

import static io.github.chengwen.font.TestFaces.chosen;
import static io.github.chengwen.font.TestFaces.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's folder before the machine's faces before the program's own (F-15). */
class FontSearchTest {
    @TempDir private Path folder;
    private Path own;
    private Path system;

    @BeforeEach
    void folders() {
        own = folder.resolve("own");
        system = folder.resolve("system");
    }

    @Test
    void theUsersFolderComesFirst() throws IOException {
        save(own, "a.ttf", fangSong().bytes());
        save(system, "b.ttf", fangSong().bytes());

        Chosen body = chosen(search(Optional.of(own)), FaceRole.FANG_SONG);

        assertThat(body.source()).isEqualTo(FontSource.FONT_DIR);
        assertThat(body.face().file()).endsWith("a.ttf");
    }

    @Test
    void theMachinesFaceComesBeforeTheProgramsOwn() throws IOException {
        save(system.resolve("truetype/gb"), "b.ttf", fangSong().bytes());

        Chosen body = chosen(search(Optional.empty()), FaceRole.FANG_SONG);

        assertThat(body.source()).isEqualTo(FontSource.SYSTEM);
        assertThat(body.reason()).isEqualTo(Reason.NAMED);
        assertThat(body.face().family()).isEqualTo("仿宋_GB2312");
    }

    @Test
    void aRoleWithoutFaceOnTheMachineTakesTheProgramsOwn() throws IOException {
        save(system, "b.ttf", fangSong().bytes());

        Chosen kai = chosen(search(Optional.empty()), FaceRole.KAI);

        assertThat(kai.source()).isEqualTo(FontSource.BUNDLED);
        assertThat(kai.reason()).isEqualTo(Reason.SUBSTITUTE);
    }

    @Test
    void theFaceThatTheStyleNamesComesBeforeItsAlternatives() throws IOException {
        save(system, "a.ttf", TestFont.named("FangSong").inChinese("仿宋").bytes());
        save(system, "b.ttf", fangSong().bytes());

        assertThat(chosen(search(Optional.empty()), FaceRole.FANG_SONG).face().file())
                .endsWith("b.ttf");
    }

    @Test
    void anAlternativeIsReportedAsOne() throws IOException {
        save(system, "a.ttf", TestFont.named("FangSong").inChinese("仿宋").bytes());

        assertThat(chosen(search(Optional.empty()), FaceRole.FANG_SONG).reason())
                .isEqualTo(Reason.ALTERNATIVE);
    }

    @Test
    void aCharacterThatTheMachinesFaceLacksComesFromTheFaceItDisplaced() throws IOException {
        save(system, "b.ttf", fangSong().with("中", 1000).bytes());
        FontCatalog catalog = search(Optional.empty());

        assertThat(catalog.faceFor(FaceRole.FANG_SONG, '中').map(Face::family))
                .contains("仿宋_GB2312");
        assertThat(catalog.faceFor(FaceRole.FANG_SONG, '国').map(Face::family))
                .contains("Chengwen FangSong");
    }

    @Test
    void aDamagedFileInTheUsersFolderIsToldAndPassedOver() throws IOException {
        save(own, "bad.ttf", "not a font".getBytes(StandardCharsets.UTF_8));
        save(own, "good.ttf", fangSong().bytes());

        FontCatalog catalog = search(Optional.of(own));

        assertThat(catalog.skipped()).singleElement().satisfies(this::isTheDamagedFile);
        assertThat(chosen(catalog, FaceRole.FANG_SONG).face().file()).endsWith("good.ttf");
    }

    private void isTheDamagedFile(Skipped skipped) {
        assertThat(skipped.file()).endsWith("bad.ttf");
        assertThat(skipped.obstacle()).isEqualTo(Obstacle.UNREADABLE);
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> search(Optional.of(folder.resolve("nowhere"))))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessageContaining("nowhere");
    }

    private FontCatalog search(Optional<Path> fontDir) throws IOException {
        return FontCatalog.search(
                new FontSearch(
                        TestFaces.wanted(), fontDir, List.of(folder.resolve("absent"), system)));
    }

    private static TestFont fangSong() {
        return TestFont.named("FangSong_GB2312").inChinese("仿宋_GB2312");
    }
}
