package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.job.BadStyleException;
import io.github.chengwen.watch.job.JobState;
import io.github.chengwen.watch.record.Finding;
import io.github.chengwen.watch.record.Notes;
import io.github.chengwen.watch.record.Source;
import io.github.chengwen.watch.status.Journal;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service says of itself and of drafts (watch.md §5): log, status, notes. */
class TellingTest {

    private static final String DRAFT = Office.draft("机密的标题");

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void aDraftHasOneLineForEachStep() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", DRAFT);
        try (Log log = new Log()) {
            office.serve();

            assertThat(log.lines())
                    .filteredOn(line -> line.contains("讲话.txt"))
                    .allMatch(line -> line.matches("2024-12-01 16:00:00 \\w+ 讲话.txt \\S+ \\d+ms"))
                    .extracting(line -> line.replaceAll(".* (\\S+) \\d+ms", "$1"))
                    .containsExactly(
                            "waiting→claimed",
                            "claimed→rendered",
                            "rendered→committed",
                            "committed→published",
                            "claimed→archived");
        }
    }

    @Test
    void theLogIsInTheLanguageOfItsReaders() throws Exception {
        Office office = new Office(folder);
        office.language = Language.CHINESE;
        office.drop("讲话.txt", DRAFT);
        office.drop("讲话.xlsx", "x");
        try (Log log = new Log()) {
            office.serve();

            assertThat(log.lines())
                    .extracting(line -> line.replaceAll("^.{19} |\\w+ (?=讲话.txt)| [0-9]+ms$", ""))
                    .contains(
                            "不处理：讲话.xlsx（不是草稿文件）",
                            "讲话.txt 等待→已取走",
                            "讲话.txt 已取走→已排好",
                            "讲话.txt 已定下→已出成品",
                            "讲话.txt 已取走→已归档",
                            "已停止");
        }
    }

    @Test
    void logLinesMayBeJson() throws Exception {
        Journal journal = new Journal(new Office(folder).clock, Language.ENGLISH, true);
        try (Log log = new Log()) {
            journal.step(
                    "j1", "两\n行.txt", JobState.CLAIMED, JobState.FAILED, Phrase.same("CW102"), 7);

            Json line = Json.read(log.lines().get(0).getBytes(UTF_8));
            assertThat(line.text("name")).isEqualTo("两\n行.txt");
            assertThat(line.text("to") + line.text("code")).isEqualTo("failedCW102");
            assertThat(log.lines().get(0)).doesNotContain("\n");
        }
    }

    @Test
    void theLogHoldsNoWordOfADraft() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", DRAFT);
        office.drop("坏.txt", "机密\0\0\0");
        try (Log log = new Log()) {
            office.serve();
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("机密"));
        }
    }

    @Test
    void whatIsLeftAloneIsSaidOnceAndStaysInTheStatus() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.xlsx", "x");
        try (Log log = new Log();
                InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(10));

            assertThat(log.lines())
                    .filteredOn(line -> line.contains("讲话.xlsx"))
                    .singleElement()
                    .asString()
                    .endsWith("left alone: 讲话.xlsx (not a draft)");
            Json status = Office.json(office.folders.status());
            assertThat(status.number("others")).isEqualTo(1);
            assertThat(status.objects("leftAlone").get(0).text("reason")).isEqualTo("不是草稿文件");
        }
    }

    /** watch.md §6, 22. */
    @Test
    void whatTheFileSystemLacksIsSaidOnceAndStaysInTheStatus() throws Exception {
        Office office = new Office(folder.resolve("root"));
        Medium medium = new Medium(folder.resolve("backups"));
        office.on(medium.withoutLinks().withoutFolderSync());
        office.drop("一.txt", DRAFT);
        office.drop("二.txt", DRAFT);
        try (Log log = new Log()) {
            office.serve();

            assertThat(log.lines()).filteredOn(line -> line.contains("hard links")).hasSize(1);
            assertThat(log.lines()).filteredOn(line -> line.contains("be synced")).hasSize(1);
        }
        List<Json> lacks = Office.json(office.folders.status()).objects("lacks");
        assertThat(lacks.get(0).text("id")).isEqualTo("hard-links");
        assertThat(lacks.get(1).text("id")).isEqualTo("folder-sync");
        assertThat(office.outbox()).filteredOn(name -> !name.endsWith(".看一看.html")).hasSize(6);
    }

    @Test
    void theStatusNamesTheProgramAndTheProcess() throws Exception {
        Office office = new Office(folder);
        office.serve();

        Json status = Office.json(office.folders.status());
        assertThat(status.text("version")).isEqualTo(Service.version()).isNotEmpty();
        assertThat(status.number("pid")).isEqualTo(ProcessHandle.current().pid());
        assertThat(status.text("startedAt")).startsWith("2024-12-01T16:00");
    }

    /** A loop that hangs, on a network drive for example, cannot say so itself. */
    @Test
    void aServiceThatDoesNotMoveIsNotWell() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            watcher.tick();
            office.pass(Duration.ofSeconds(29));
            assertThat(watcher.status().isHealthy()).isTrue();
            office.pass(Duration.ofSeconds(2));
            assertThat(watcher.status().isHealthy()).isFalse();
            assertThat(watcher.status().reason()).hasValue(Phrase.SILENT.with());
        }
    }

    @Test
    void whatCannotBeTakenComesFirst() throws Exception {
        Office office = new Office(folder);
        office.recipes =
                style -> {
                    throw new BadStyleException("chengwen.yaml:1");
                };
        try (InboxWatcher watcher = office.open()) {
            office.drop("甲.txt", "");
            office.watch(watcher, Duration.ofSeconds(1));
            office.drop("乙.txt", DRAFT);
            office.watch(watcher, Duration.ofSeconds(5));
            assertThat(watcher.status().waiting())
                    .extracting(Waiting::name)
                    .containsExactly("乙.txt", "甲.txt");
        }
    }

    @Test
    void notesStayBelowFourMebibytes() throws Exception {
        Finding finding =
                new Finding(
                        Severity.ERROR,
                        "CW209",
                        Optional.empty(),
                        Optional.empty(),
                        "长".repeat(80),
                        "长".repeat(80));
        List<Finding> many = Collections.nCopies(20_000, finding);

        byte[] note = Notes.result("讲话.txt", "", "", Source.TEXT, List.of(), List.of(), many, 7);

        assertThat(note.length).isLessThan(4 << 20);
        assertThat(Json.read(note).number("omitted")).isEqualTo(15_007);
        assertThat(Notes.errorText("讲话.txt", many).length).isLessThan(4 << 20);
        assertThat(Notes.error("讲话.txt", "", many).length).isLessThan(4 << 20);
    }

    @Test
    void theStateFolderTellsNobodyElse() throws Exception {
        Office office = new Office(folder);
        office.serve();
        assertThat(Files.getPosixFilePermissions(office.folders.state())).hasSize(3);
    }
}
