package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.text.PatternStart;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand second in a match, told from the pattern alone. */
final class PatternStartTest {

    @ParameterizedTest(name = "{0} after 度: {1}")
    @CsvSource({
        "度过, 过",
        "渡江, ''",
        "度(?:时|日)期, 时日",
        "度(?:过|了)?假, 过了假",
        "(?:过|度)期, 期",
        "[过度]期, 期",
        "(?:安全)?度夏, 夏",
        "度+假, 度假",
        "度(?=日)日子, 日",
        "(?<!温)度假, 假",
        "(?:度假|假度)村, 假",
        "度(?:(?!日)月|年)底, 月年",
        "度[0-2过]数, 012过",
        "度\\.数, .",
        "度(?=日|月), 日月",
        "'度{1,2}?假', 度假"
    })
    void theSecondCharactersOfAllMatches(String pattern, String seconds) {
        assertThat(PatternStart.seconds(pattern, '度')).contains(seconds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"度", "过|度", "度(?:过)?", "度.", "度[^过]", "度[一-龥]", "度\\d", "度(?!过)"})
    void anythingWhereAMatchEndsOrIsNotKnown(String pattern) {
        assertThat(PatternStart.seconds(pattern, '度')).isEmpty();
    }

    @Test
    @DisplayName("no entry of the data loses a match: what its pattern takes second is told")
    void everyEntry() {
        for (UsageEntry entry : WrongUsage.all()) {
            Pattern pattern = Pattern.compile(entry.pattern());
            for (char first : entry.starts().toCharArray()) {
                Optional<String> seconds = entry.seconds(first);
                entry.pattern()
                        .chars()
                        .filter(second -> takes(pattern, first, second))
                        .forEach(
                                second ->
                                        assertThat(seconds)
                                                .as(entry.pattern() + ": " + first + (char) second)
                                                .matches(
                                                        s ->
                                                                s.isEmpty()
                                                                        || s.get().indexOf(second)
                                                                                >= 0));
            }
        }
    }

    private static boolean takes(Pattern pattern, char first, int second) {
        Matcher matcher = pattern.matcher(first + Character.toString(second));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
