package io.github.chengwen.watch.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import io.github.chengwen.watch.job.FileSystemLimits;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code watch --status}: what people read, and whether it is bad news (watch.md §5). */
class StatusTextTest {

    private static final Instant WRITTEN = Instant.parse("2024-12-01T08:00:00Z");
    private static final Path ROOT = Path.of("/srv/chengwen");

    private static byte[] json(Status.State state, Optional<RunEnding> ended) throws Exception {
        return new Status(
                        state,
                        state == Status.State.DEGRADED
                                ? Optional.of(Phrase.NO_ROOM.with())
                                : Optional.empty(),
                        ended,
                        new Status.Identity("1.0", 4711, "2024-12-01T09:00:00+08:00"),
                        "2024-12-01T16:00:00+08:00",
                        "",
                        2,
                        1,
                        List.of(new Waiting("讲话.xlsx", Phrase.NOT_TEXT.with())),
                        List.of(new Waiting("讲话.txt", Phrase.BEING_WRITTEN.with())),
                        3,
                        new Status.Counts(120, 4, 5),
                        1,
                        12,
                        5L << 30,
                        300,
                        1200,
                        0,
                        List.of(FileSystemLimits.Limit.HARD_LINKS))
                .toJson();
    }

    private static StatusFile running(Duration age) throws Exception {
        return new StatusFile(json(Status.State.OK, Optional.empty()), WRITTEN.plus(age));
    }

    @Test
    void aServiceTellsHowItIsInChinese() throws Exception {
        assertThat(running(Duration.ofSeconds(2)).inWords(ROOT, Language.CHINESE))
                .isEqualTo(
                        """
                        看管的文件夹：/srv/chengwen
                        状态：正常运行
                        进程：4711，版本 1.0，2024-12-01 09:00:00 启动
                        收件夹：2 份草稿，最久的等了 12 秒；1 个文件不处理
                        手里：3 份；再试的：1 份
                        启动以来：排成 120 份，重复 4 份，没有排成 5 份
                        用时：一半的草稿不到 300 毫秒，95% 不到 1200 毫秒
                        磁盘：还有 5,120 MB
                        注意：不支持硬链接，改为先查看再改名
                        在等的草稿：
                          讲话.txt：等写完
                        不处理的文件：
                          讲话.xlsx：不是草稿文件
                        报告时间：2024-12-01 16:00:00（2 秒前）
                        """);
    }

    @Test
    void andInEnglish() throws Exception {
        assertThat(running(Duration.ofSeconds(2)).inWords(ROOT, Language.ENGLISH))
                .startsWith("Watched folder: /srv/chengwen\nState: running, all is well\n")
                .contains("  讲话.txt: until it is written\n", "  讲话.xlsx: not a draft\n")
                .endsWith("Reported: 2024-12-01 16:00:00 (2 s ago)\n");
    }

    /** A clock that was put back must not make a dead service a living one. */
    @ParameterizedTest
    @CsvSource({
        "PT0S, true",
        "PT29S, true",
        "PT31S, false",
        "P1D, false",
        "-PT4S, true",
        "-PT6S, false",
        "-PT1H, false",
        "-P3650D, false"
    })
    void onlyAFreshReportIsBelieved(Duration age, boolean well) throws Exception {
        assertThat(running(age).isWell()).isEqualTo(well);
    }

    @Test
    void aReportOfTheFutureIsCalledOne() throws Exception {
        assertThat(running(Duration.ofHours(-1)).inWords(ROOT, Language.CHINESE))
                .contains("状态：不知道：报告的时间比现在还晚");
    }

    @Test
    void aServiceThatWasKilledIsCalledSilent() throws Exception {
        assertThat(running(Duration.ofHours(1)).inWords(ROOT, Language.CHINESE))
                .contains("状态：没有动静：3600 秒没有报告了，进程 4711 可能已经没有了");
    }

    @Test
    void aServiceInTroubleSaysWhichOne() throws Exception {
        StatusFile file = new StatusFile(json(Status.State.DEGRADED, Optional.empty()), WRITTEN);

        assertThat(file.inWords(ROOT, Language.CHINESE)).contains("状态：遇到问题：磁盘空间不足\n");
        assertThat(file.inWords(ROOT, Language.ENGLISH))
                .contains("State: running, in trouble: too little room on the disk\n");
        assertThat(file.isWell()).isFalse();
    }

    /** However long ago that was. */
    @ParameterizedTest
    @CsvSource({
        "DONE, true, 按 --once 做完结束，草稿都排成了",
        "STOPPED, true, 已按要求停止",
        "FAILURES, false, 按 --once 做完结束，有草稿没有排成，见 failed",
        "TROUBLE, false, 按 --once 结束，还有草稿没有处理"
    })
    void oneThatHasEndedAsItShouldIsWell(RunEnding ending, boolean well, String words)
            throws Exception {
        byte[] json = json(Status.State.STOPPED, Optional.of(ending));
        StatusFile file = new StatusFile(json, WRITTEN.plus(Duration.ofDays(3)));

        assertThat(file.isWell()).isEqualTo(well);
        assertThat(file.inWords(ROOT, Language.CHINESE)).contains("状态：" + words + "\n");
    }

    @Test
    void oneThatBrokeOffIsNot() throws Exception {
        StatusFile file = new StatusFile(json(Status.State.STOPPED, Optional.empty()), WRITTEN);

        assertThat(file.isWell()).isFalse();
        assertThat(file.inWords(ROOT, Language.CHINESE)).contains("意外停止");
    }

    @ParameterizedTest
    @CsvSource({"''", "'{}'", "'{\"writtenAt\":\"soon\"}'", "'[1]'"})
    void whatIsNoStatusIsSaidToBeDamaged(String garbage) {
        StatusFile file = new StatusFile(garbage.getBytes(UTF_8), WRITTEN);

        assertThat(file.isWell()).isFalse();
        assertThat(file.inWords(ROOT, Language.CHINESE)).contains("状态文件坏了");
    }
}
