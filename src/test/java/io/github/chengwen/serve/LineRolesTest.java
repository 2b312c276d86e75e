package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the gutter says of each line. */
final class LineRolesTest {

    private static Reading read(String draft) {
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .read(draft.getBytes(StandardCharsets.UTF_8), "draft.txt");
    }

    private static List<String> roles(String draft) {
        return LineRoles.of(read(draft)).entrySet().stream()
                .map(
                        line ->
                                line.getKey()
                                        + " "
                                        + line.getValue().stream()
                                                .map(LineRole::id)
                                                .collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void eachLineWithInkHasARole() {
        assertThat(
                        roles(
                                """
                                在全县防汛会议上的讲话
                                县长　柳闻川

                                同志们：
                                今天开会，主要任务是安排
                                【接上】防汛工作。
                                一、思想要重视
                                河堤要查一遍。
                                """))
                .containsExactly(
                        "1 TITLE",
                        "2 SPEAKER",
                        "4 SALUTATION",
                        "5 BODY",
                        "6 JOIN",
                        "7 HEADING_1",
                        "8 BODY");
    }

    @Test
    void aLineOfTwoRolesHasBoth() {
        assertThat(roles("在全县防汛会议上的讲话\n（2025年5月6日）同志们：\n今天开会，主要任务是安排防汛工作。\n"))
                .contains("2 DATE+SALUTATION");
    }

    @Test
    void aLineThatIsLeftOutIsDropped() {
        assertThat(roles("首页 > 新闻 > 讲话\n在全县防汛会议上的讲话\n同志们：\n今天开会，安排防汛工作。\n"))
                .startsWith("1 DROP", "2 TITLE");
    }

    @Test
    void aLineThatItsAuthorMarkedIsKnown() {
        Reading reading = read("在全县防汛会议上的讲话\n同志们：\n【二级标题】河堤要查\n河堤要查一遍。\n");

        assertThat(LineRoles.forced(reading)).containsExactly(3);
        assertThat(LineRoles.of(reading).get(3)).containsExactly(LineRole.of(Directive.HEADING_2));
    }

    @Test
    void theWordsOfTheMenuAreTheWordsOfTheMarks() {
        Map<String, String> words = Words.in(Language.CHINESE);

        for (Directive directive : Directive.values()) {
            assertThat(words.get("role." + directive.name())).isEqualTo(directive.label());
        }
    }
}
