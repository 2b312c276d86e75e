package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesCommandTest {

    /** Of one page. */
    private static final String SHORT = "在春耕会议上的讲话\n同志们：\n今天召开春耕会议，主要是部署任务。\n";

    /** Of three pages. */
    private static final String LONG =
            SHORT
                    + IntStream.rangeClosed(1, 50)
                            .mapToObj(i -> "各村要抢抓农时、不误农时，把" + i + "项措施落到田间地头。\n")
                            .collect(Collectors.joining());

    private static final String COLLECTION = "第一篇：春耕\n" + LONG + "第二篇：秋收\n" + SHORT;

    @TempDir Path folder;

    @Test
    void everyPageIsAFileBesideTheDraft() throws IOException {
        Outcome outcome = Program.plain().run("pages", "-q", write("讲话稿.txt", LONG));

        assertThat(names()).containsExactly("讲话稿-01.png", "讲话稿-02.png", "讲话稿-03.png", "讲话稿.txt");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.talk()).isEmpty();
    }

    @Test
    void aLineNamesTheFirstAndTheLast() throws IOException {
        Outcome outcome = Program.plain().run("pages", write("讲话稿.txt", LONG));

        assertThat(outcome.out())
                .contains(
                        " → "
                                + folder.resolve("讲话稿-01.png")
                                + " … "
                                + folder.resolve("讲话稿-03.png"));
    }

    @Test
    void theDocumentsOfACollectionAreNumbered() throws IOException {
        Program.plain().run("pages", write("合集.txt", COLLECTION), "--pages", "1");

        assertThat(names()).containsExactly("合集-1-01.png", "合集-2-01.png", "合集.txt");
    }

    @Test
    void aCollectionCanStayWhole() throws IOException {
        Program.plain().run("pages", write("合集.txt", COLLECTION), "--whole", "--pages", "1");

        assertThat(names()).containsExactly("合集-01.png", "合集.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "2,    讲话稿-02.png",
        "1-2,  讲话稿-01.png 讲话稿-02.png",
        "2-,   讲话稿-02.png 讲话稿-03.png",
        "3-99, 讲话稿-03.png"
    })
    void onlyThePagesAskedForAreMade(String pages, String expected) throws IOException {
        Program.plain().run("pages", write("讲话稿.txt", LONG), "--pages", pages);

        assertThat(names()).startsWith(expected.split(" ")).hasSize(expected.split(" ").length + 1);
    }

    @Test
    void aShorterDraftIsLeftOut() throws IOException {
        Outcome outcome =
                Program.plain()
                        .run("pages", write("长.txt", LONG), write("短.txt", SHORT), "--pages", "2");

        assertThat(names()).containsExactly("短.txt", "长-02.png", "长.txt");
        assertThat(outcome.out()).doesNotContain("短.txt");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aPageThatNoDraftHasIsAMistake() throws IOException {
        Outcome outcome = Program.plain().run("pages", write("讲话稿.txt", LONG), "--pages", "4-");

        assertThat(outcome.talk()).contains("没有第 4 页，最后一页是第 3 页");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3-2", "-2", "1,2", "one", "9999999", ""})
    void whatIsNoRangeIsRefused(String pages) throws IOException {
        Outcome outcome = Program.plain().run("pages", write("讲话稿.txt", SHORT), "--pages", pages);

        assertThat(outcome.talk()).contains("不能用作 --pages 的值，应为 N|N-M|N-");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "601", "-96", "96.5", "99999999999"})
    void aResolutionOutOfRangeIsRefused(String dpi) throws IOException {
        Outcome outcome = Program.plain().run("pages", write("讲话稿.txt", SHORT), "--dpi", dpi);

        assertThat(outcome.talk()).contains("不能用作 --dpi 的值，应为 24…600");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"24, 198, 281", "96, 794, 1123", "150, 1240, 1754"})
    void theResolutionGivesTheSize(String dpi, int width, int height) {
        Outcome outcome = page("--dpi", dpi);

        BufferedImage picture = read(outcome.data());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void theStyleIsFollowed() {
        assertThat(page("--set", "elements.title.size=小二").data())
                .isNotEqualTo(page("--set", "elements.title.size=二号").data());
    }

    @Test
    void thePictureIsTheSameEachTime() {
        assertThat(page().data()).isEqualTo(page().data());
    }

    @Test
    void standardOutputHasRoomForOnePage() {
        Outcome outcome = Program.plain().reading(LONG.getBytes(UTF_8)).run("pages", "-");

        assertThat(outcome.data()).isEmpty();
        assertThat(outcome.talk()).contains("这里只放得下一页，而要的有 3 页");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void aShorterDocumentIsLeftOutOnStandardOutput() {
        Outcome outcome =
                Program.plain()
                        .reading(COLLECTION.getBytes(UTF_8))
                        .run("pages", "-", "--pages", "3", "--dpi", "24");

        assertThat(read(outcome.data()).getWidth()).isEqualTo(198);
        assertThat(outcome.talk()).startsWith("stdin 第 1 篇 → stdout：3 页");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void onePageCanHaveANameOfItsOwn() throws IOException {
        Path draft = write("讲话稿.txt", LONG);
        Path picture = folder.resolve("首页.png");

        Program.plain().run("pages", draft, "--pages", "1", "-o", picture);

        assertThat(picture).isRegularFile();
        assertThat(names()).containsExactly("讲话稿.txt", "首页.png");
    }

    @Test
    void oneFileHasNoRoomForSeveralPages() throws IOException {
        Path picture = folder.resolve("首页.png");

        Outcome outcome = Program.plain().run("pages", write("讲话稿.txt", LONG), "-o", picture);

        assertThat(outcome.talk()).contains("这里只放得下一页，而要的有 3 页；请用 --pages 选一页");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(picture).doesNotExist();
    }

    @Test
    void aPageIsNoDocument() throws IOException {
        Outcome outcome =
                Program.plain()
                        .run("pages", write("讲话稿.txt", SHORT), "-o", folder.resolve("首页.pdf"));

        assertThat(outcome.talk()).contains("这个命令能写的文件是 .png");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void aFileOfTheUsersIsNotReplaced() throws IOException {
        Path draft = write("讲话稿.txt", LONG);
        Path taken = write("讲话稿-02.png", "用户自己的文件");

        Outcome outcome = Program.plain().run("pages", draft);

        assertThat(taken).hasContent("用户自己的文件");
        assertThat(names()).containsExactly("讲话稿-02.png", "讲话稿.txt");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void aCharacterThatNoFaceHasIsReported() {
        Outcome outcome =
                Program.plain()
                        .reading((SHORT + "水😀渠。\n").getBytes(UTF_8))
                        .run("pages", "-", "--pages", "1", "--full", "-v");

        assertThat(outcome.talk()).contains("U+1F600");
    }

    private static Outcome page(String... arguments) {
        return Program.plain()
                .reading(SHORT.getBytes(UTF_8))
                .run(Stream.concat(Stream.of("pages", "-"), Stream.of(arguments)).toArray());
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new AssertionError("no picture", e);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
