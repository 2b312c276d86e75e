package io.github.chengwen.font;

import static io.github.chengwen.font.TestFaces.chosen;
import static io.github.chengwen.font.TestFaces.save;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the faces that bear a wanted name is taken. */
class FaceSelectionTest {
    @TempDir private Path folder;

    @Test
    void theRegularWeightOfAFamilyIsTaken() throws IOException {
        save(folder, "a-medium.ttf", fangSong().weight(500).bytes());
        save(folder, "b-regular.ttf", fangSong().weight(400).bytes());
        save(folder, "c-bold.ttf", fangSong().weight(700).bytes());

        assertThat(body(search()).face().file()).endsWith("b-regular.ttf");
    }

    @Test
    void theRelativesOfTheFaceTakenAreNotReported() throws IOException {
        save(folder, "bold.ttf", fangSong().weight(700).bytes());
        save(folder, "regular.ttf", fangSong().bytes());

        assertThat(search().skipped()).isEmpty();
    }

    @Test
    void aBoldFaceIsNotTakenForItsFamilyName() throws IOException {
        save(folder, "bold.ttf", fangSong().fullName("FangSong Bold").weight(700).bytes());

        assertThat(body(search()).source()).isEqualTo(FontSource.BUNDLED);
        assertThat(search().skipped())
                .extracting(Skipped::obstacle)
                .containsExactly(Obstacle.WRONG_WEIGHT);
    }

    @Test
    void aHeavyFaceIsTakenForANameOfItsOwn() throws IOException {
        save(
                folder,
                "a.ttf",
                TestFont.named("Heavy Song").fullName("Heavy Song SemiBold").weight(800).bytes());

        assertThat(chosen(search(), FaceRole.BIAO_SONG).face().family()).isEqualTo("Heavy Song");
    }

    @Test
    void aTitleFaceMayBeSemiBold() throws IOException {
        save(
                folder,
                "a.ttf",
                TestFont.named("FZXiaoBiaoSong").inChinese("方正小标宋简体").weight(600).bytes());

        assertThat(chosen(search(), FaceRole.BIAO_SONG).source()).isEqualTo(FontSource.SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({"fangsong_gb2312, 仿宋_gb2312", "FangSong, 仿 宋_GB2312"})
    void namesMatchInEveryLanguageWhateverTheCaseAndTheSpaces(String english, String chinese)
            throws IOException {
        save(folder, "a.ttf", TestFont.named(english).inChinese(chinese).bytes());

        assertThat(body(search()).source()).isEqualTo(FontSource.SYSTEM);
    }

    @Test
    void aFaceThatMayNotBeEmbeddedIsSkipped() throws IOException {
        isSkipped(fangSong().fsType(2).bytes(), Obstacle.EMBEDDING_FORBIDDEN);
    }

    @Test
    void aFaceOfWhichNoPartMayBeEmbeddedIsSkipped() throws IOException {
        isSkipped(fangSong().fsType(0x100).bytes(), Obstacle.SUBSETTING_FORBIDDEN);
    }

    @Test
    void anItalicFaceIsSkipped() throws IOException {
        isSkipped(fangSong().italic().bytes(), Obstacle.SLANTED);
    }

    @Test
    void aFaceWithPostScriptOutlinesIsTaken() throws IOException {
        save(folder, "a.otf", fangSong().withPostScriptOutlines().with("中", 1000).bytes());

        Face body = body(search()).face();

        assertThat(body.family()).isEqualTo("仿宋_GB2312");
        assertThat(body.bounds('中')).isEqualTo(new Box(0, -100, 500, 400));
    }

    @Test
    void aFaceWithoutOutlinesIsSkipped() throws IOException {
        isSkipped(fangSong().withoutOutlines().bytes(), Obstacle.NO_OUTLINES);
    }

    @Test
    void aFaceOfACollectionIsTaken() throws IOException {
        TestFont other = TestFont.named("Other").with("中", 500);
        save(folder, "a.ttc", TestFont.collection(other, fangSong().with("中", 1000)));

        Face body = body(search()).face();

        assertThat(body.family()).isEqualTo("仿宋_GB2312");
        assertThat(body.advance('中')).isEqualTo(1000);
    }

    @Test
    void aFaceWithEditableEmbeddingIsTaken() throws IOException {
        save(folder, "a.ttf", fangSong().fsType(8).bytes());

        assertThat(body(search()).face().fsType()).isEqualTo(8);
    }

    private void isSkipped(byte[] font, Obstacle obstacle) throws IOException {
        Path file = save(folder, "a.ttf", font);

        FontCatalog catalog = search();

        assertThat(body(catalog).source()).isEqualTo(FontSource.BUNDLED);
        assertThat(catalog.skipped()).contains(new Skipped(file.toString(), obstacle, "仿宋_GB2312"));
    }

    private FontCatalog search() throws IOException {
        return FontCatalog.search(
                new FontSearch(TestFaces.wanted(), Optional.empty(), List.of(folder)));
    }

    private static Chosen body(FontCatalog catalog) {
        return chosen(catalog, FaceRole.FANG_SONG);
    }

    private static TestFont fangSong() {
        return TestFont.named("FangSong").inChinese("仿宋_GB2312");
    }
}
