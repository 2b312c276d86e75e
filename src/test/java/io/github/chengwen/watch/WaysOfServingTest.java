package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.io.Hash;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.BadStyleException;
import io.github.chengwen.watch.job.Recipe;
import io.github.chengwen.watch.status.RunEnding;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a watched folder (watch.md §4). */
class WaysOfServingTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void aDraftWaitsForItsMark() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().readySuffix(".ok").settings());
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", DRAFT);
            office.watch(watcher, Duration.ofSeconds(30));
            assertThat(office.inbox()).containsExactly("讲话.txt");
            assertThat(watcher.status().waiting().get(0).reason()).isEqualTo(Phrase.NO_MARK.with());

            office.drop("讲话.txt.ok", "");
            office.serve(watcher);
        }
        assertThat(office.inbox()).isEmpty();
        assertThat(office.done()).containsExactly("讲话.txt");
    }

    @Test
    void theOldestComesFirst() throws Exception {
        Office office = new Office(folder);
        List<String> order = new ArrayList<>();
        office.converting(
                (draft, name) -> {
                    order.add(name);
                    return Office.RECIPE.converter().convert(draft, name);
                });
        try (InboxWatcher watcher = office.open()) {
            for (String name : List.of("丙.txt", "甲.txt", "乙.txt")) {
                office.drop(name, DRAFT);
                watcher.tick();
                office.pass(Duration.ofSeconds(1));
            }
            office.serve(watcher);
        }
        assertThat(order).containsExactly("丙.txt", "甲.txt", "乙.txt");
    }

    @Test
    void anInboxThatMayOnlyBeReadIsLeftAsItIs() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().leave().settings());
        office.drop("讲话.txt", DRAFT);
        office.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        office.serve();
        office.serve();

        assertThat(office.inbox()).containsExactlyInAnyOrder("讲话.txt", "图片.txt");
        assertThat(office.outbox()).hasSize(3);
        assertThat(office.failed()).containsExactly("图片.error.json", "图片.error.txt");
        assertThat(office.done()).isEmpty();

        office.drop("讲话.txt", DRAFT + "    又加了一段。\n");
        office.serve();
        assertThat(office.outbox()).hasSize(6).contains("讲话 (2).docx");
    }

    @Test
    void foldersBelowTheInboxAreMirrored() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().recursive().settings());
        office.drop("2024/一季度/讲话.txt", DRAFT);
        office.drop("讲话.txt", DRAFT);
        office.drop("2024/坏.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        office.serve();

        assertThat(office.outbox()).hasSize(6).contains("讲话.docx", "2024/一季度/讲话.docx");
        assertThat(office.done()).containsExactlyInAnyOrder("讲话.txt", "2024/一季度/讲话.txt");
        assertThat(office.failed()).contains("2024/坏.error.txt", "2024/坏.txt");
    }

    @Test
    void theNearestStyleCounts() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().recursive().settings());
        office.recipes =
                style ->
                        new Recipe(
                                Office.RECIPE.converter(),
                                style.map(f -> office.folders.root().relativize(f).toString())
                                        .orElse("usual"));
        office.drop("讲话.txt", DRAFT);
        office.drop("通知/讲话.txt", DRAFT);
        office.drop("通知/chengwen.yaml", "extends: plain\n");
        office.serve();

        assertThat(profile(office, "讲话.result.json")).isEqualTo(hash("usual"));
        assertThat(profile(office, "通知/讲话.result.json")).isEqualTo(hash("inbox/通知/chengwen.yaml"));

        Files.writeString(office.folders.root().resolve("chengwen.yaml"), "extends: plain\n");
        office.drop("再讲.txt", DRAFT);
        office.serve();
        assertThat(profile(office, "再讲.result.json")).isEqualTo(hash("chengwen.yaml"));
    }

    @Test
    void aChangedStyleCountsFromTheNextDraftOn() throws Exception {
        Office office = new Office(folder);
        Path file = office.folders.root().resolve("chengwen.yaml");
        office.recipes =
                style -> {
                    try {
                        return new Recipe(
                                Office.RECIPE.converter(), Files.readString(style.orElse(file)));
                    } catch (IOException e) {
                        throw new BadStyleException("test");
                    }
                };
        Files.writeString(file, "old");
        try (InboxWatcher watcher = office.open()) {
            office.drop("一.txt", DRAFT);
            office.serve(watcher);
            Files.writeString(file, "the new one");
            office.drop("二.txt", DRAFT);
            office.serve(watcher);
        }
        assertThat(profile(office, "一.result.json")).isEqualTo(hash("old"));
        assertThat(profile(office, "二.result.json")).isEqualTo(hash("the new one"));
    }

    private static String profile(Office office, String note) throws Exception {
        return Office.json(office.folders.outbox().resolve(note)).text("profile");
    }

    private static String hash(String text) {
        return Hash.of(text.getBytes(UTF_8));
    }

    @Test
    void draftsOfABadStyleWaitAndSayWhy() throws Exception {
        Office office = new Office(folder);
        boolean[] bad = {true};
        office.recipes =
                style -> {
                    if (bad[0]) {
                        throw new BadStyleException("chengwen.yaml:3: 没有“foo”这一项");
                    }
                    return Office.RECIPE;
                };
        office.drop("讲话.txt", DRAFT);
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(10));
            assertThat(office.inbox()).containsExactly("讲话.txt");
            assertThat(watcher.status().waiting().get(0).reason())
                    .isEqualTo(Phrase.BAD_STYLE.with("chengwen.yaml:3: 没有“foo”这一项"));
            assertThat(watcher.status().isHealthy()).isFalse();

            bad[0] = false;
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("讲话.docx");
    }

    @Test
    void aFullDiskIsSaidAndWaitedFor() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().minFree(Long.MAX_VALUE).settings());
        office.drop("讲话.txt", DRAFT);
        try (Log log = new Log();
                InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(10));

            assertThat(office.inbox()).containsExactly("讲话.txt");
            assertThat(watcher.status().reason()).hasValue(Phrase.NO_ROOM.with());
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .endsWith(" no draft was taken: too little room on the disk");
        }
    }

    @Test
    @Timeout(60)
    void onceEndsWhenTheDiskStaysFull() throws Exception {
        Settings settings = Tuning.usual().once().minFree(Long.MAX_VALUE).settings();
        Office office = new Office(folder).with(settings);
        office.drop("讲话.txt", DRAFT);
        assertThat(run(office)).isEqualTo(RunEnding.TROUBLE);
    }

    @Test
    void onceEndsWhenTheInboxIsEmpty() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().once().settings());
        office.drop("讲话.txt", DRAFT);
        assertThat(run(office)).isEqualTo(RunEnding.DONE);

        office.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        assertThat(run(office)).isEqualTo(RunEnding.FAILURES);
    }

    /** From the first operation after the start, which may fail. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10, 20})
    void onceDoesNotGiveUpWhenTheDiskRefusesOnce(int operation) throws Exception {
        Office office = new Office(folder.resolve("root")).with(Tuning.usual().once().settings());
        Medium medium = new Medium(folder.resolve("backups"));
        office.on(medium.refusingAt(operation, "Input/output error"));
        office.drop("讲话.txt", DRAFT);
        assertThat(run(office)).isEqualTo(RunEnding.DONE);
        assertThat(medium.operations()).isGreaterThan(operation);
    }

    @Test
    @Timeout(60)
    void onceEndsWhenTheInboxStaysAway() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().once().settings());
        office.serve();
        Files.delete(office.folders.inbox());
        assertThat(run(office)).isEqualTo(RunEnding.TROUBLE);
    }

    /** The clock runs a thousand times as fast as the loop waits. */
    private static RunEnding run(Office office) throws Exception {
        Thread time =
                new Thread(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                office.pass(Duration.ofSeconds(1));
                                LockSupport.parkNanos(1_000_000L);
                            }
                        });
        try (InboxWatcher watcher = office.open()) {
            time.start();
            return watcher.run();
        } finally {
            time.interrupt();
            time.join();
        }
    }

    @Test
    void theReasonOfAFailureIsInPlainChinese() throws Exception {
        Office office = new Office(folder);
        office.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        office.serve();

        assertThat(office.folders.failed().resolve("图片.error.txt"))
                .content(UTF_8)
                .startsWith("\ufeff“图片.txt”没有排成。原因：")
                .contains("不是纯文本", "另存为", "CW102", "重新放进 inbox");
    }

    @Test
    void thePageShowsWhatWasDoneAndWhatToLookAt() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", "在大会上的讲话\n（2024年12月日）\n同志们：\n    今天开会。\n");
        office.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        office.serve();

        assertThat(Files.readString(office.folders.page()))
                .contains("排成 1 份，其中 1 份请看一眼；", "没有排成 1 份", "已停止")
                .contains("<td>16:00</td><td>讲话.txt</td>", ">讲话.docx</a>、", "请看一眼：1 处")
                .contains("href=\"outbox/%E8%AE%B2%E8%AF%9D%2Edocx\"", "没有排成（CW102）")
                .contains(">图片.error.txt</a>");
    }

    @Test
    void thePageStillShowsTodayAfterARestart() throws Exception {
        Office office = new Office(folder);
        office.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        office.serve();
        office.serve();

        assertThat(Files.readString(office.folders.page())).contains("没有排成 1 份", "图片.txt");
    }

    @Test
    void thePageSaysWhatIsNoDraftAndWhatCannotGoOn() throws Exception {
        Office office = new Office(folder);
        Medium medium = new Medium(folder.resolve("backups"));
        office.on(medium.refusingIn(office.folders.outbox()));
        office.drop("讲话.txt", DRAFT);
        office.drop("讲话.xlsx", "x");
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(10));

            assertThat(Files.readString(office.folders.page()))
                    .contains("遇到问题：没有权限", "<td>讲话.txt</td><td>没有权限</td>")
                    .contains("1 个文件不是草稿", "<td>讲话.xlsx</td><td>不是草稿文件</td>");
        }
    }

    /** As long as the disk is to blame, nothing is held against the draft; but not for ever. */
    @Test
    void aDraftThatCannotBePublishedForADayFails() throws Exception {
        Office office = new Office(folder);
        Medium medium = new Medium(folder.resolve("backups"));
        office.on(medium.refusingIn(office.folders.outbox()));
        office.drop("讲话.txt", DRAFT);
        try (InboxWatcher watcher = office.open()) {
            for (int hour = 0; hour < 24; hour++) {
                office.watch(watcher, Duration.ofSeconds(5));
                office.pass(Duration.ofHours(1));
            }
            assertThat(office.failed()).isEmpty();
            office.watch(watcher, Duration.ofMinutes(5));
        }
        assertThat(office.failed()).containsExactly("讲话.error.json", "讲话.error.txt", "讲话.txt");
        assertThat(office.folders.failed().resolve("讲话.error.txt"))
                .content(UTF_8)
                .contains("写不了输出文件：没有权限");
    }

    @Test
    void noWordOfTheDraftIsWrittenDownAnywhere() throws Exception {
        Office office = new Office(folder);
        office.drop("甲.txt", "机密的标题\n（2024年12月日）\n同志们：\n\n一、机密\n三、机密\n正文没有写完机密的\n");
        office.serve();

        List<Path> told =
                List.of(
                        office.folders.status(),
                        office.folders.ledger(),
                        office.folders.page(),
                        office.folders.outbox().resolve("甲.result.json"));
        for (Path file : told) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("机密");
        }
        assertThat(Files.readString(told.get(3))).contains("CW209");
    }
}
