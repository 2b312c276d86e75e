package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that need more memory than others, or than there is (watch.md §1, G6). */
class HeapTest {

    /** What MemoryMax=1G leaves. */
    private static final long HEAP = 256L << 20;

    @TempDir(factory = InMemory.class)
    Path folder;

    private static String lines(int number) {
        return Office.draft("在大会上的讲话") + "今天开会。\n".repeat(number);
    }

    @Test
    void aDraftThatTheHeapHasNoRoomForFailsWithoutBeingTried() throws Exception {
        Office office = new Office(folder);
        office.heap = HEAP;
        List<String> tried = new ArrayList<>();
        office.converting(
                (draft, name) -> {
                    tried.add(name);
                    return Office.RECIPE.converter().convert(draft, name);
                });
        office.drop("大.txt", lines(500_000));
        office.drop("好.txt", Office.draft("好的"));
        office.serve();

        assertThat(tried).containsExactly("好.txt");
        assertThat(office.failed()).containsExactly("大.error.json", "大.error.txt", "大.txt");
        assertThat(office.folders.failed().resolve("大.error.txt"))
                .content(UTF_8)
                .contains("内存", "请把草稿分成几个文件", "CW106");
        assertThat(office.outbox()).contains("好.docx");
    }

    /** It fits into the heap, but not twice. */
    @Test
    @Timeout(60)
    void nothingIsConvertedBesideALargeDraft() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().workers(2).settings());
        office.heap = HEAP;
        Company company = new Company("大");
        byte[] other = Office.draft("别的").getBytes(UTF_8);
        office.converting(
                (draft, name) -> {
                    company.enter(name);
                    sleep();
                    company.leave(name);
                    return Office.RECIPE.converter().convert(other, name);
                });
        for (int i = 0; i < 6; i++) {
            office.drop("大" + i + ".txt", lines(60_000 + i));
            office.drop("小" + i + ".txt", Office.draft("讲话之" + i));
        }
        try (InboxWatcher watcher = office.open()) {
            while (office.done().size() < 12) {
                watcher.tick();
                Thread.sleep(5);
                office.pass(Duration.ofMillis(100));
            }
        }
        assertThat(company.met()).isEmpty();
    }

    private static void sleep() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a JVM that really has no more; the neighbour comes through and the service stays well. */
    @Test
    void aServiceWithASmallHeapIsNotHeldUp() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        office.drop("大.txt", "今天开会讲三件事。".repeat(15 << 20 >> 5) + "\n");
        office.drop("短行.txt", "字\n".repeat(1_000_000));
        office.drop("好.txt", Office.draft("好的"));
        try (Started service =
                Started.start(
                        List.of("-Xmx256m"), Map.of(), root, folder.resolve("log"), "--once")) {
            assertThat(service.exit(120)).isEqualTo(1);
        }
        assertThat(office.outbox()).contains("好.docx");
        for (String name : List.of("大", "短行")) {
            Path reason = office.folders.failed().resolve(name + ".error.json");
            assertThat(Office.json(reason).text("code")).as(name).isEqualTo("CW106");
        }
    }
}
