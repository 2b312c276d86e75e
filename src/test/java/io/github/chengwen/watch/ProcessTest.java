package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed, stopped or started twice (watch.md §6, 03, 04, 12 and 21). */
class ProcessTest {

    private static final int KILLS = Faults.times(3, 500);
    private static final int KILLS_IN_A_ROW = Faults.times(4, 100);
    private static final int STOPS = Faults.times(1, 100);
    private static final int PAIRS = Faults.times(1, 200);
    private static final int FILLINGS = Faults.times(2, 200);
    private static final int DRAFTS = Faults.times(20, 60);

    @TempDir Path folder;

    private final Random random = new Random(20241201);

    @Test
    void whateverTheMomentOfAKillAllDraftsEndOnce() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path root = folder.resolve("root" + kill);
            Path log = folder.resolve("log" + kill);
            Office office = new Office(root);
            List<byte[]> drafts = new ArrayList<>();
            try (Started service = Started.watch(root, log)) {
                if (kill % 3 > 0) {
                    service.awaitReady(120); // else it is killed while it starts
                }
                long end = System.nanoTime() + random.nextInt(3000) * 1_000_000L;
                for (int i = 0; i < DRAFTS; i++) {
                    String draft = Office.draft("讲话之" + i);
                    office.drop("讲话" + i + ".txt", draft);
                    drafts.add(draft.getBytes(UTF_8));
                    Thread.sleep(5);
                }
                Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000L));
                service.kill();
            }
            new Inventory(office.folders).nothingIsLostOnTheWay(drafts);
            try (Started service = Started.watch(root, log, "--once")) {
                assertThat(service.exit(300)).as("kill %s", kill).isZero();
            }
            new Inventory(office.folders).check(drafts);
            assertThat(office.outbox()).hasSize(Office.FILES * DRAFTS);
        }
    }

    /** The same folder is served and killed again and again, and none of its drafts is to blame. */
    @Test
    void howeverManyKillsThereAreNoDraftIsBlamed() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        for (int kill = 0; kill < KILLS_IN_A_ROW; kill++) {
            try (Started service = Started.watch(root, folder.resolve("log" + kill))) {
                for (int i = 0; i < 6; i++) {
                    String draft = Office.draft("第" + kill + "天的讲话之" + i);
                    office.drop("讲话" + kill + "-" + i + ".txt", draft);
                    drafts.add(draft.getBytes(UTF_8));
                }
                if (kill % 3 > 0) {
                    service.awaitReady(120);
                }
                Thread.sleep(random.nextInt(3000));
                service.kill();
            }
        }
        try (Started service = Started.watch(root, folder.resolve("log"), "--once")) {
            assertThat(service.exit(600)).isZero();
        }
        assertThat(office.failed()).isEmpty();
        new Inventory(office.folders).check(drafts);
    }

    @Test
    void askedToStopItFinishesWhatItHasInHand() throws Exception {
        for (int i = 0; i < STOPS; i++) {
            stopUnderLoad(folder.resolve("stop" + i));
        }
    }

    private void stopUnderLoad(Path root) throws Exception {
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            String draft = Office.draft("讲话之" + i);
            office.drop("讲话" + i + ".txt", draft);
            drafts.add(draft.getBytes(UTF_8));
        }
        try (Started service = Started.watch(root, folder.resolve(root.getFileName() + ".log"))) {
            Started.await(120, () -> !office.done().isEmpty());

            assertThat(service.terminate(60)).isEqualTo(143);
        }
        assertThat(Office.names(office.folders.work())).isEmpty();
        assertThat(Office.json(office.folders.status()).text("state")).isEqualTo("stopped");
        new Inventory(office.folders).check(drafts);
    }

    /** As Ctrl-C does. */
    @Test
    void stoppedFromTheKeyboardItEndsAsWell() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        try (Started service = Started.watch(root, folder.resolve("log")).awaitReady(60)) {
            String pid = String.valueOf(service.process().pid());
            // A shell lets what it starts in the background ignore Ctrl-C, and so do the children.
            assumeFalse(ignoresInterrupts(pid), "Ctrl-C is ignored here");
            assertThat(run("kill", "-INT", pid)).isZero();
            assertThat(service.exit(300)).isEqualTo(130);
        }
        assertThat(Office.json(office.folders.status()).text("state")).isEqualTo("stopped");
    }

    private static boolean ignoresInterrupts(String pid) throws IOException {
        Path status = Path.of("/proc", pid, "status");
        return Files.isReadable(status)
                && Files.readString(status)
                        .lines()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.replaceAll("SigIgn:\\s*", ""))
                        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
    }

    @Test
    void ofManyThatStartOneServesAndTheNextTakesOverAtOnce() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            startTwice(folder.resolve("pair" + i));
        }
    }

    private void startTwice(Path root) throws Exception {
        Files.createDirectories(root.resolve("inbox"));
        try (Started first =
                        Started.watch(root, folder.resolve(root.getFileName() + ".1"))
                                .awaitReady(120);
                Started second = Started.watch(root, folder.resolve(root.getFileName() + ".2"))) {
            assertThat(second.exit(120)).isEqualTo(6);
            assertThat(Files.readString(second.log()))
                    .contains("已经有一个 chengwen 在看：pid " + first.process().pid());

            first.kill();
            long start = System.nanoTime();
            try (Started third =
                    Started.watch(root, folder.resolve(root.getFileName() + ".3"))
                            .awaitReady(120)) {
                assertThat(third.process().isAlive()).isTrue();
                // No lease has to run out; what it takes is the start of a JVM.
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isLessThan(InstanceLock.SILENCE);
            }
        }
    }

    @Test
    void aLocaleWithoutChineseIsRefused() throws Exception {
        Map<String, String> variables = new HashMap<>(Map.of("LC_ALL", "C", "LANG", "C"));
        Path log = folder.resolve("log");
        List<String> jvm = List.of("-Dsun.jnu.encoding=ANSI_X3.4-1968");
        try (Started service = Started.start(jvm, variables, folder.resolve("root"), log)) {
            assertThat(service.exit(120)).isEqualTo(5);
        }
        assertThat(Files.readString(log)).contains("不能启动", "LC_ALL=C.UTF-8");
    }

    /** watch.md §6, 20: a reader that looks all the time never sees half a document. */
    @Test
    void aReaderNeverSeesHalfADocument() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        int drafts = Faults.times(40, 1000);
        for (int i = 0; i < drafts; i++) {
            office.drop("讲话" + i + ".txt", Office.draft("讲话之" + i));
        }
        int looks = 0;
        try (Started service = Started.watch(root, folder.resolve("log"), "--once")) {
            while (service.process().isAlive()) {
                if (Files.isDirectory(office.folders.outbox())) {
                    new Inventory(office.folders).everyNoteTellsTheTruth();
                    looks++;
                }
            }
            assertThat(service.exit(1)).isZero();
        }
        assertThat(looks).isGreaterThan(10);
        assertThat(office.outbox()).hasSize(Office.FILES * drafts);
    }

    /** watch.md §6, 05: a disk that is full for a while, on a small file system of its own. */
    @Test
    void aFullDiskIsWaitedForAndNothingIsTorn() throws Exception {
        Path root = Files.createDirectory(folder.resolve("small"));
        assumeTrue(mount(root), "a small file system needs the rights of root");
        try {
            for (int i = 0; i < FILLINGS; i++) {
                Path filler = root.resolve("filler");
                fillAndFree(root.resolve("root" + i), filler, (i * 3 + 1) % 64 << 10);
            }
            for (int i = 0; i < Math.max(1, FILLINGS / 4); i++) {
                fillWhileItStarts(root.resolve("start" + i), root.resolve("filler"));
            }
        } finally {
            run("umount", "-l", root.toString());
        }
    }

    private void fillAndFree(Path root, Path filler, long left) throws Exception {
        Office office = new Office(root);
        String draft = Office.draft("在大会上的讲话");
        try (Started service = small(root).awaitReady(120)) {
            office.drop("讲话.txt", draft);
            long free = Files.getFileStore(root).getUsableSpace();
            fill(filler, free - left);
            Thread.sleep(1500);
            if (Files.isDirectory(office.folders.outbox())) {
                new Inventory(office.folders).everyNoteTellsTheTruth();
            }
            Files.delete(filler);
            awaitDone(service, office, draft);
        }
        FileUtils.deleteDirectory(root.toFile()); // Or the disk would be full in earnest some day.
    }

    /** It serves later or ends with a status on which systemd starts it again, as is done here. */
    private void fillWhileItStarts(Path root, Path filler) throws Exception {
        Office office = new Office(root);
        String draft = Office.draft("在大会上的讲话");
        office.drop("讲话.txt", draft);
        Started service = small(root);
        try {
            Thread.sleep(random.nextInt(1000));
            fill(filler, Files.getFileStore(root).getUsableSpace());
            Thread.sleep(1500);
            Files.delete(filler);
            if (service.process().waitFor(3, TimeUnit.SECONDS)) {
                assertThat(service.process().exitValue()).isEqualTo(4);
                assertThat(Files.readString(service.log())).contains("磁盘满了");
                service = small(root);
            }
            awaitDone(service, office, draft);
        } finally {
            service.close();
        }
        FileUtils.deleteDirectory(root.toFile());
    }

    private Started small(Path root) throws IOException {
        Path log = folder.resolve(root.getFileName() + ".log");
        return Started.watch(root, log, "--min-free", "0");
    }

    private static void awaitDone(Started service, Office office, String draft) throws Exception {
        Started.await(120, () -> !office.done().isEmpty());
        assertThat(service.terminate(60)).isEqualTo(143);
        new Inventory(office.folders).check(List.of(draft.getBytes(UTF_8)));
    }

    /** Takes this much space, or all there is: the service writes at the same time. */
    private static void fill(Path filler, long bytes) throws IOException {
        byte[] piece = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            for (long written = 0; written < bytes; written += piece.length) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean mount(Path folder) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder.toString()) == 0;
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException notThere) {
            return 127;
        }
    }
}
