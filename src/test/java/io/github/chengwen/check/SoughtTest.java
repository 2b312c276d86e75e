package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for a pattern only where a match can begin. */
class SoughtTest {

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

        assertThat(found(Sought.of(Sought.DIGITS, NUMBER), text)).isEqualTo(everywhere);
    }

    private static List<String> found(Sought sought, String text) {
        List<String> found = new ArrayList<>();
        Hunt hunt = sought.in(text);
        while (hunt.find()) {
            assertThat(text.substring(hunt.start(), hunt.end())).isEqualTo(hunt.group());
            found.add(hunt.group());
        }
        return found;
    }
}
