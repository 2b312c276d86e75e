package io.github.chengwen.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that make no pair. */
final class ConjunctionsTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    @Test
    void everyLineDoesWhatItsExamplesSay() {
        List<String> wrong = new ArrayList<>();
        for (Conjunctions.Conjunction conjunction : Conjunctions.all()) {
            if (!isTold(conjunction.wrongExample())) {
                wrong.add("missed: " + conjunction.wrongExample());
            }
            if (isTold(conjunction.rightExample())) {
                wrong.add("false alarm: " + conjunction.rightExample());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "监督力度不深",
                "居民满意度不够多",
                "服务水平较大",
                "知识面不够高",
                "居民的满意度却得到了显著的增加",
            })
    void aThingIsMeasuredWrongly(String text) {
        assertThat(isTold(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what follows ends the pair, or another pair begins
                "虽然困难很多，但大家没有退缩，因此任务如期完成",
                "虽然成绩来之不易，而且代价不小，但我们不能满足",
                "如果发现隐患，并且无法当场排除，就要立即停工",
                "既定目标已经实现，而且超出预期",
                "尽管放心，所以不必再来",
                "不仅如此，但凡有空他都来",
                "要么限期整改，要么停产整顿",
                // right measures
                "监督力度不够",
                "覆盖面较广，影响很大",
                "收入水平很高，研究不深",
            })
    void isLeftInPeace(String text) {
        assertThat(isTold(text)).isFalse();
    }

    private static boolean isTold(String sentence) {
        String draft = "在全县工作会议上的讲话\n同志们：\n今天的会议开得很好。" + sentence + "。\n谢谢大家！\n";
        return CHENGWEN
                .check(draft.getBytes(StandardCharsets.UTF_8), "draft.txt")
                .diagnostics()
                .stream()
                .anyMatch(d -> d.code() == Code.WRONG_WORD);
    }
}
