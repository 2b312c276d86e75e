package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --shard i/n}: several machines share the drafts of a folder. */
class ShardTest {

    private static final String DRAFT = "在全县春耕工作会议上的讲话\n同志们：\n今天部署任务。\n";
    private static final int DRAFTS = 30;

    @TempDir Path folder;
    private Path drafts;

    @BeforeEach
    void writeDrafts() throws IOException {
        drafts = Files.createDirectories(folder.resolve("稿/下级"));
        for (int i = 1; i <= DRAFTS; i++) {
            Path place = i % 3 == 0 ? drafts : folder.resolve("稿");
            Files.writeString(place.resolve("讲话" + i + ".txt"), DRAFT.replace("春耕", "第" + i + "次"));
        }
    }

    private Outcome convert(Path out, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("convert", folder.resolve("稿")));
        arguments.addAll(List.of("--to", "docx", "-o", out));
        arguments.addAll(List.of(more));
        return Program.plain().run(arguments.toArray());
    }

    private static Map<String, Integer> files(Path out) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void thePartsTogetherAreTheWholeAndNoDraftIsInTwo() throws IOException {
        Path whole = folder.resolve("全部");
        Path parts = folder.resolve("分做");
        convert(whole);

        List<Outcome> outcomes =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> convert(parts, "--shard", i + "/4"))
                        .toList();

        assertThat(outcomes).allMatch(outcome -> outcome.status() == 0 && outcome.talk().isEmpty());
        assertThat(outcomes).noneMatch(outcome -> outcome.out().isEmpty());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.out().lines())).hasSize(DRAFTS);
        assertThat(files(parts)).isEqualTo(files(whole)).hasSize(DRAFTS);
    }

    @Test
    void otherDraftsDoNotMoveADraftToAnotherPart() throws IOException {
        Path before = folder.resolve("先");
        convert(before, "--shard", "2/3");
        for (int i = 1; i <= DRAFTS; i += 2) {
            Files.deleteIfExists(folder.resolve("稿/讲话" + i + ".txt"));
        }
        Path after = folder.resolve("后");
        convert(after, "--shard", "2/3");

        assertThat(files(after)).isNotEmpty();
        assertThat(files(before)).containsAllEntriesOf(files(after));
    }

    /** Else each machine would replace what the other has made. */
    @Test
    void draftsWhoseOutputsHaveOneNameAreInOnePart() throws IOException {
        for (int i = 1; i <= DRAFTS; i++) {
            Files.writeString(folder.resolve("稿/讲话" + i + ".md"), DRAFT.replace("春耕", "秋收"));
        }
        Path out = folder.resolve("成品");

        List<Integer> statuses =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> convert(out, "--force", "--shard", i + "/3").status())
                        .toList();

        assertThat(statuses).contains(4).isSubsetOf(0, 4);
        assertThat(convert(folder.resolve("全部"), "--force").status()).isEqualTo(4);
        assertThat(files(out)).isEqualTo(files(folder.resolve("全部")));
    }

    @Test
    void eachPartHasARecordOfItsOwn() throws IOException {
        Path out = folder.resolve("成品");
        convert(out, "--resume", "--shard", "1/2");
        convert(out, "--resume", "--shard", "2/2");

        assertThat(out.resolve(".chengwen-done-1-of-2.jsonl")).isRegularFile();
        assertThat(out.resolve(".chengwen-done-2-of-2.jsonl")).isRegularFile();
        assertThat(convert(out, "--resume", "--shard", "1/2").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("：已经排好，跳过"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "4", "1/0", "a/b", "1/20000"})
    void aPartThatIsNoneIsRefused(String part) {
        Outcome outcome = convert(folder.resolve("成品"), "--shard", part);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.talk()).contains("--shard").contains(part);
        assertThat(folder.resolve("成品")).doesNotExist();
    }
}
