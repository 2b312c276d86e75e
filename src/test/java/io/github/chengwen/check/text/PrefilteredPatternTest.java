package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern that is tried only where a match can begin. */
class PrefilteredPatternTest {

    /** Asks for the start of the text and for what stands before and behind a match. */
    private static final String NUMBER = "^[0-9]|(?<=第)[0-9]+(?=届)|(?<![0-9第])[0-9]{2}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "3",
                "1第12届",
                "第123届",
                "第12次",
                "共1234人，56户",
                "90",
                "第12届第34届",
                "7890"
            })
    void itFindsWhatThePatternFindsAnywhere(String text) {
        List<String> everywhere =
                Pattern.compile(NUMBER).matcher(text).results().map(MatchResult::group).toList();

        assertThat(found(PrefilteredPattern.of(PrefilteredPattern.DIGITS, NUMBER), text))
                .isEqualTo(everywhere);
    }

    private static List<String> found(PrefilteredPattern pattern, String text) {
        List<String> found = new ArrayList<>();
        PrefilteredMatcher matcher = pattern.in(text);
        while (matcher.find()) {
            assertThat(text.substring(matcher.start(), matcher.end())).isEqualTo(matcher.group());
            found.add(matcher.group());
        }
        return found;
    }
}
