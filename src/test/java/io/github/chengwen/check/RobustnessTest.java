package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.text.Rewriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, proof-reading ends, and what it says is about that text. */
@Tag("slow")
final class RobustnessTest {

    private static final String SHARDS =
            "，。、；：？！…—-－―“”‘’《》（）()【】[]\"',.;:?!%％0123456789０一二三四五六七八九十〇○年月日个第是要亿元万吨XＸ×*_～~·\n \u3000\t\ud83d\ude80\ud840\u200b國";

    private static String mutated(Random random) throws IOException {
        List<String> names = CleanDrafts.NAMES;
        String draft = CleanDrafts.text(names.get(random.nextInt(names.size())));
        List<String> mistakes = Files.readAllLines(Path.of("src/test/resources/proof/planted.txt"));
        int from = random.nextInt(draft.length());
        int length = Math.min(draft.length() - from, 1 + random.nextInt(1200));
        StringBuilder text = new StringBuilder(draft.substring(from, from + length));
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append('\n').append(mistakes.get(random.nextInt(mistakes.size())));
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, SHARDS.charAt(random.nextInt(SHARDS.length())));
            } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
            }
            if (text.isEmpty()) {
                text.append('一');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFindingHasItsPlaceAndItsWords(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String text = mutated(random);
            for (Diagnostic found : CleanDrafts.read(text)) {
                assertThat(found.code()).as(text).isNotEqualTo(Code.RULE_FAILED);
                assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(found.message(Language.CHINESE)).doesNotContainPattern("\\{[0-9]}");
                assertThat(found.hint(Language.ENGLISH)).doesNotContainPattern("\\{[0-9]}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void correctionsStayInTheirLinesAndApart(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String text = mutated(random);
            int end = 0;
            for (Correction correction : CleanDrafts.proof(text).corrections()) {
                String typed = text.substring(correction.span().start(), correction.span().end());
                assertThat(correction.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(typed).doesNotContain("\n", "\r");
                end = correction.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsCorrectedIsNotFoundAgain(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String text = mutated(random);
            Proof proof = CleanDrafts.proof(text);
            Set<String> places =
                    CleanDrafts.proof(Rewriter.apply(text, proof.corrections()))
                            .corrections()
                            .stream()
                            .map(c -> c.code() + " " + c.span().start() + " " + c.replacement())
                            .collect(Collectors.toSet());
            // A line that is read otherwise once its neighbour is put right may have other marks.
            Set<String> corrected =
                    proof.corrections().stream()
                            .map(c -> c.code().name())
                            .collect(Collectors.toSet());
            assertThat(places)
                    .filteredOn(place -> corrected.contains(place.split(" ", 2)[0]))
                    .hasSizeLessThanOrEqualTo(proof.corrections().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是", "“", "（", "。", "、", "，，", "a", "国", "9", "一、", "XX", "年月日", "》、《", "——"
            })
    void aTextOfOneThingEnds(String thing) {
        assertThat(CleanDrafts.proof(thing.repeat(20_000)).diagnostics().size()).isNotNegative();
    }

    /** What stands twice in different words is looked for in time that grows with the draft. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县现有%1$d个行政村，以上%2$d个行政村都要落实责任。",
                "第%3$s条　单位应当按照第%4$s条关于安全检查的规定落实责任。",
                "县长丁海%5$s同志、副县长王建%5$s同志主持了会议。",
                "局长王建国讲话。王健国同志指出，村民王建%5$s说得好。",
                "2025年3月%1$d日（星期三）召开，自%1$d月1日至%2$d月5日，历时40天；",
                "（一）听取报告；（二）审议%1$d项；（三）表决。共%1$d吨，完成计划%2$d吨的30%%。"
            })
    void aLongTextOfManyThingsEnds(String line) {
        String han = "一二三四五六七八九";
        StringBuilder text = new StringBuilder("工作报告\n");
        for (int i = 0; i < 4_000; i++) {
            char other = (char) ('一' + i * 7 % 2_000);
            text.append(
                    String.format(
                            line + "\n",
                            2 + i % 900,
                            3 + i % 700,
                            han.charAt(i % 9),
                            "二十" + han.charAt(i * 5 % 9),
                            other));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CleanDrafts.proof(text.toString()).diagnostics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王建国同志讲了话，王健国同志作了补充。",
                "2025年3月5日（星期三）开会，3月6日（星期五）散会，",
                "（一）听取报告；（三）表决；共36吨，完成计划40吨的30%，"
            })
    void aLongParagraphOfOneThingEnds(String piece) {
        String text = "工作报告\n\n" + piece.repeat(5_000) + "\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CleanDrafts.proof(text).diagnostics());
    }
}
