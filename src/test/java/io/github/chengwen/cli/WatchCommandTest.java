package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chengwen watch} as a user starts it (watch.md §5). */
class WatchCommandTest {

    private static final String DRAFT = "在大会上的讲话\n同志们：\n    今天开会。\n";

    @TempDir Path root;

    private Outcome once(Object... more) throws IOException {
        Files.createDirectories(root.resolve("inbox"));
        Object[] arguments = {"watch", root, "--once", "--stable", "0s", "--poll", "100ms"};
        return Program.plain().run(join(arguments, more));
    }

    private static Object[] join(Object[] first, Object[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray();
    }

    private void drop(String name, String text) throws IOException {
        Path file = root.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void onceMakesTheSameBytesAsConvert(@TempDir Path other) throws IOException {
        drop("讲话.txt", DRAFT);
        Path draft = Files.writeString(other.resolve("讲话.txt"), DRAFT);
        Program.plain().run("convert", draft);

        assertThat(once().status()).isZero();

        for (String name : List.of("讲话.docx", "讲话.pdf")) {
            assertThat(root.resolve("outbox").resolve(name))
                    .hasSameBinaryContentAs(other.resolve(name));
        }
        assertThat(root.resolve("done/讲话.txt")).hasContent(DRAFT);
    }

    @Test
    void aDraftThatFailsShowsInTheExitStatus() throws IOException {
        drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");

        assertThat(once().status()).isEqualTo(1);
        assertThat(root.resolve("failed/图片.error.txt")).exists();
    }

    @Test
    void aFolderOfTheInboxMayHaveAStyleOfItsOwn() throws IOException {
        drop("讲话.txt", DRAFT);
        drop("通知/讲话.txt", DRAFT);
        drop("通知/chengwen.yaml", "extends: plain\n");

        assertThat(once("--recursive", "--to", "docx").status()).isZero();

        assertThat(Files.readAllBytes(root.resolve("outbox/通知/讲话.docx")))
                .isNotEqualTo(Files.readAllBytes(root.resolve("outbox/讲话.docx")));
        assertThat(root.resolve("outbox/讲话.pdf")).doesNotExist();
    }

    @Test
    void whoSignsIsSealedByTheFolderOfSeals(@TempDir Path seals) throws IOException {
        seal(seals.resolve("东岭市人民政府.png"));
        drop("通知.txt", notice("东岭市人民政府"));
        drop("转发.txt", notice("东岭市水利局"));

        assertThat(once("--to", "docx", "--seals", seals).status()).isZero();

        assertThat(parts(root.resolve("outbox/通知.docx"))).anyMatch(p -> p.endsWith(".png"));
        assertThat(parts(root.resolve("outbox/转发.docx"))).noneMatch(p -> p.endsWith(".png"));
        assertThat(root.resolve("outbox/通知.result.json")).content().doesNotContain("CW423");
        assertThat(root.resolve("outbox/转发.result.json")).content().contains("CW423");
    }

    @Test
    void aPictureThatIsNoneStopsTheStart(@TempDir Path seals) throws IOException {
        Files.writeString(seals.resolve("东岭市人民政府.png"), "no picture");
        drop("通知.txt", notice("东岭市人民政府"));

        assertThat(once("--seals", seals).status()).isEqualTo(5);
        assertThat(root.resolve("inbox/通知.txt")).exists();
        assertThat(root.resolve("outbox")).doesNotExist();
    }

    @Test
    void aFolderOfSealsThatIsNotThereStopsTheStart() throws IOException {
        assertThat(once("--seals", root.resolve("印章")).status()).isEqualTo(5);
    }

    private static void seal(Path file) throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(image, "png", file.toFile());
    }

    private static String notice(String organ) {
        return organ
                + "文件\n东政发〔2026〕5号\n关于做好春耕工作的通知\n各县（区）人民政府：\n请抓好落实。\n"
                + organ
                + "\n2026年3月6日\n";
    }

    private static List<String> parts(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void anOfdIsMadeWhereItIsAskedFor() throws IOException {
        drop("讲话.txt", DRAFT);

        assertThat(once("--to", "ofd,pdf", "--ofd", "archive").status()).isZero();

        assertThat(root.resolve("outbox/讲话.ofd")).binaryContent().startsWith('P', 'K');
        assertThat(root.resolve("outbox/讲话.pdf")).isRegularFile();
        assertThat(root.resolve("outbox/讲话.docx")).doesNotExist();
    }

    @Test
    void aDraftWhoseStyleIsWrongWaitsAndTheStatusSaysWhere() throws IOException {
        drop("讲话.txt", DRAFT);
        Files.writeString(root.resolve("chengwen.yaml"), "extends: plain\npaeg: {}\n");

        assertThat(once().status()).isEqualTo(4);

        assertThat(root.resolve("inbox/讲话.txt")).exists();
        Outcome json = Program.plain().run("watch", "--status", "--json", root);
        assertThat(json.out()).contains("\"waiting\":[{\"name\":\"讲话.txt\"", "chengwen.yaml:2:1");
        Outcome words = Program.plain().run("watch", "--status", root);
        assertThat(words.out()).contains("\n  讲话.txt：样式有误：", "chengwen.yaml:2:1");
        assertThat(words.status()).isEqualTo(1);
    }

    @Test
    void aServiceThatHasEndedAsAskedIsNoError() throws IOException {
        drop("讲话.txt", DRAFT);
        once();

        Outcome status = Program.plain().run("watch", root, "--status");

        assertThat(status.out()).startsWith("看管的文件夹：" + root + "\n状态：按 --once 做完结束，草稿都排成了\n");
        assertThat(status.status()).isZero();
    }

    @Test
    void oneThatHasLeftFailuresBehindIs() throws IOException {
        drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        once();

        Outcome status = Program.plain().run("watch", root, "--status");

        assertThat(status.out()).contains("没有排成 1 份", "见 failed");
        assertThat(status.status()).isEqualTo(1);
    }

    @Test
    void theStatusIsInTheLanguageOfWhoAsks() throws IOException {
        once();

        Outcome status = Program.plain().in("en_GB.UTF-8").run("watch", root, "--status");

        assertThat(status.out()).contains("State: ended after --once, all drafts done\n");
    }

    @Test
    void programsGetTheStatusAsJson() throws IOException {
        once();

        Outcome status = Program.plain().run("watch", root, "--status", "--json");

        assertThat(status.out())
                .startsWith("{")
                .contains("\"state\":\"stopped\"", "\"ended\":\"done\"");
        assertThat(status.status()).isZero();
    }

    @Test
    void jsonIsForTheStatusOnly() throws IOException {
        assertThat(once("--json").status()).isEqualTo(2);
    }

    @Test
    void aFolderThatWasNeverServedHasNoStatus() {
        Outcome status = Program.plain().run("watch", root, "--status");

        assertThat(status.talk()).contains("还没有用 chengwen watch 看过");
        assertThat(status.status()).isEqualTo(1);
    }

    @Test
    void aStyleThatIsNotThereIsRefused() throws IOException {
        assertThat(once("--style", "nowhere.yaml").status()).isEqualTo(5);
    }

    @Test
    void aRootThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");

        Outcome outcome = Program.plain().run("watch", file, "--once");

        assertThat(outcome.status()).isEqualTo(4);
        assertThat(outcome.talk()).startsWith("chengwen: ");
    }

    @Test
    void theRootMayBeGivenInAnyForm(@TempDir Path other) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path link = Files.createSymbolicLink(other.resolve("link"), root);
        List<String> forms =
                List.of(
                        root + "/",
                        root + "/./",
                        link.toString(),
                        here.relativize(root).toString());
        for (int i = 0; i < forms.size(); i++) {
            drop("讲话" + i + ".txt", DRAFT);
            Outcome outcome =
                    Program.plain().run("watch", forms.get(i), "--once", "--stable", "0s");
            assertThat(outcome.status()).as(forms.get(i)).isZero();
            assertThat(root.resolve("outbox/讲话" + i + ".docx")).exists();
        }
    }

    @Test
    void aMistypedRootIsNotMade() {
        Path mistyped = root.resolve("写错了");

        Outcome outcome = Program.plain().run("watch", mistyped, "--once");

        assertThat(outcome.status()).isEqualTo(5);
        assertThat(outcome.talk())
                .startsWith("chengwen: 不能启动：没有 " + mistyped + " 这个文件夹")
                .contains("--init");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void foldersAreMadeOnRequest() {
        Path fresh = root.resolve("新的");

        assertThat(Program.plain().run("watch", fresh, "--init", "--once").status()).isZero();

        assertThat(fresh.resolve("inbox")).isDirectory();
        assertThat(fresh.resolve("outbox")).isDirectory();
    }

    @Test
    void aStyleMayBeInTheNationalCharacterSet() throws IOException {
        drop("讲话.txt", DRAFT);
        Files.write(
                root.resolve("chengwen.yaml"),
                "# 我们单位的版式\nextends: plain\n".getBytes(Charset.forName("GB18030")));

        assertThat(once().status()).isZero();
    }

    @Test
    void theLockOfAServiceThatIsGoneIsNoHindrance() throws IOException {
        once();
        Files.writeString(root.resolve(".chengwen/lock"), "pid 1, elsewhere");
        drop("讲话.txt", DRAFT);

        assertThat(once().status()).isZero();
        assertThat(root.resolve("outbox/讲话.docx")).exists();
    }

    @Test
    void aPortMayBeGivenWithTheAddressOfThisMachine() throws IOException {
        assertThat(once("--http", "127.0.0.1:0").status()).isZero();
        assertThat(once("--http", "10.0.0.1:80").status()).isEqualTo(2);
    }

    @Test
    void healthIsServedOnAnyFreePort() throws IOException {
        drop("讲话.txt", DRAFT);

        assertThat(once("--http", "0").status()).isZero();
    }

    /** On Windows the console has a code page of its own. */
    @Test
    void theLogIsWrittenAsTheTerminalExpectsIt() throws Exception {
        Files.createDirectories(root.resolve("inbox"));
        List<String> gbk =
                List.of(
                        "-Dstdout.encoding=GBK",
                        "-Dsun.stdout.encoding=GBK",
                        "-Dlogback.configurationFile=logback.xml");
        Process process = ProgramProcess.start(gbk, "watch", root, "--once", "--lang", "zh");

        byte[] log = process.getErrorStream().readAllBytes();

        assertThat(new String(log, Charset.forName("GBK"))).contains("开始看管 ", "已停止");
    }

    @Test
    void aTimeThatIsNoneIsNamed() {
        Outcome outcome = Program.plain().run("watch", root, "--stable", "soon");

        assertThat(outcome.talk()).contains("“soon”不能用作 --stable 的值");
        assertThat(outcome.status()).isEqualTo(2);
    }
}
