package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.job.Recipe;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no plain file, or much too big (watch.md §6, 15 and 16). */
class SpecialFilesTest {

    private static final String SECRET = "这是别处的机密文件，任何情况下都不能被读到";

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void nothingIsReadThroughALink() throws Exception {
        Office office = new Office(folder.resolve("root"));
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        Files.createSymbolicLink(office.folders.inbox().resolve("链接.txt"), secret);
        Files.createDirectory(office.folders.inbox().resolve("文件夹.txt"));
        new ProcessBuilder("mkfifo", office.folders.inbox().resolve("管道.txt").toString())
                .start()
                .waitFor();
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(20));
            assertThat(watcher.status().others()).isEqualTo(3);
        }
        assertThat(office.outbox()).isEmpty();
        assertThat(office.failed()).isEmpty();
    }

    @Test
    void aLinkThatTakesThePlaceOfADraftIsNotReadEither() throws Exception {
        Office office = new Office(folder.resolve("root"));
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        Path draft = office.folders.inbox().resolve("讲话.txt");
        Path spare = folder.resolve("root/spare");
        AtomicBoolean end = new AtomicBoolean();
        boolean[] seen = {false};
        office.converting(
                (bytes, name) -> {
                    seen[0] |= new String(bytes, UTF_8).contains("机密");
                    return Office.RECIPE.converter().convert(bytes, name);
                });
        Thread swapper = new Thread(() -> swap(draft, spare, secret, end));
        swapper.start();
        try (InboxWatcher watcher = office.open()) {
            for (int i = 0; i < Faults.times(500, 10_000); i++) {
                watcher.tick();
                office.pass(Duration.ofSeconds(2));
            }
        } finally {
            end.set(true);
            swapper.join();
        }
        assertThat(seen[0]).isFalse();
        assertThat(secret).hasContent(SECRET);
    }

    private static void swap(Path draft, Path spare, Path secret, AtomicBoolean end) {
        for (int i = 0; !end.get(); i++) {
            try {
                Files.deleteIfExists(spare);
                if (i % 2 == 0) {
                    Files.writeString(spare, Office.draft("讲话"));
                } else {
                    Files.createSymbolicLink(spare, secret);
                }
                Files.move(spare, draft, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!(e instanceof NoSuchFileException)) { // that one was taken meanwhile
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void nothingIsPublishedThroughALinkedFolder() throws Exception {
        Office office = new Office(folder.resolve("root"));
        office.with(Tuning.usual().recursive().settings());
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(office.folders.outbox());
        Files.createSymbolicLink(office.folders.outbox().resolve("通知"), elsewhere);
        office.drop("通知/讲话.txt", Office.draft("讲话"));
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(20));
            assertThat(watcher.status().reason()).hasValue(Phrase.LEADS_OUT.with());
        }
        assertThat(Office.names(elsewhere)).isEmpty();
    }

    @Test
    void aHugeFileFailsUnread() throws Exception {
        Office office = new Office(folder);
        Path huge = office.folders.inbox().resolve("大.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        office.serve();

        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(office.failed()).containsExactly("大.error.json", "大.error.txt", "大.txt");
        assertThat(office.folders.failed().resolve("大.error.txt"))
                .content(UTF_8)
                .contains("大.txt", "超过上限", "CW104");
    }

    @Test
    void hugeDraftsEndInBoundedTime() throws Exception {
        Office office = new Office(folder);
        office.recipes =
                style -> new Recipe((b, name) -> Office.RECIPE.converter().convert(b, name), "x");
        office.drop("多一字节.txt", "字".repeat((16 << 20) / 3) + "多多");
        office.drop("二进制.txt", new byte[] {0x50, 0x4b, 3, 4, 20, 0, 6, 0});
        office.serve();

        assertThat(office.failed()).contains("多一字节.error.json", "二进制.error.json");
        new Inventory(office.folders).everyFailureHasAReason();
    }

    /** Each ends in one way or the other, and its neighbour is done. */
    @ParameterizedTest
    @ValueSource(strings = {"一行", "多行", "标题"})
    void draftsOfEnormousShapesEnd(String shape) throws Exception {
        Office office = new Office(folder);
        String head = "在大会上的讲话\n同志们：\n";
        String body =
                switch (shape) {
                    case "一行" -> "今天开会讲三件事。".repeat(Faults.times(500, 200_000));
                    case "多行" -> "    今天开会。\n".repeat(Faults.times(5001, 200_001));
                    default -> headings(Faults.times(2000, 100_000));
                };
        office.drop("大.txt", head + body);
        office.drop("好.txt", Office.draft("好的"));
        office.serve();

        assertThat(office.outbox()).contains("好.docx");
        assertThat(office.inbox()).isEmpty();
        new Inventory(office.folders)
                .check(List.of((head + body).getBytes(UTF_8), Office.draft("好的").getBytes(UTF_8)));
        for (Path file : Tree.files(folder)) {
            assertThat(Inbox.last(file).endsWith(".json") && Files.size(file) > 4 << 20)
                    .as(file.toString())
                    .isFalse();
        }
    }

    private static String headings(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            text.append(i).append("、抓好落实\n");
        }
        return text.toString();
    }

    /** A second name elsewhere is none of ours: only the one in the inbox goes. */
    @Test
    void aDraftMayHaveASecondNameElsewhere() throws Exception {
        Office office = new Office(folder.resolve("root"));
        Path elsewhere = Files.writeString(folder.resolve("原件.txt"), Office.draft("讲话"));
        Files.createLink(office.folders.inbox().resolve("讲话.txt"), elsewhere);
        office.serve();

        assertThat(elsewhere).hasContent(Office.draft("讲话"));
        assertThat(office.done()).containsExactly("讲话.txt");
    }

    @Test
    void othersStayWhereTheyAre() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().recursive().settings());
        List<String> others =
                List.of(
                        "._讲话.txt",
                        ".~lock.别的.txt#",
                        "讲话.txt.tmp",
                        "讲话.txt.partial",
                        "讲话.txt.filepart",
                        "讲话.txt.writing",
                        "讲话.TXT.PART",
                        "~syncthing~讲话.txt.tmp",
                        "~syncthing~讲话.txt",
                        "@eaDir/讲话.txt",
                        ".stfolder/讲话.txt",
                        ".stversions/讲话.txt",
                        "__MACOSX/讲话.txt",
                        ".隐藏.txt",
                        "~$讲话.txt",
                        "讲话.xlsx",
                        "讲话.txt.part",
                        "讲话.txt.crdownload",
                        "Thumbs.db",
                        "desktop.ini");
        for (String name : others) {
            office.drop(name, "x");
        }
        office.serve();

        assertThat(office.inbox()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(office.outbox()).isEmpty();
    }
}
