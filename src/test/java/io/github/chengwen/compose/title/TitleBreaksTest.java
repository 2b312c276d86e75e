package io.github.chengwen.compose.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.line.BreakRules;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs to end the lines of a title at each place. */
class TitleBreaksTest {

    @ParameterizedTest
    @CsvSource({"青河县人力资源和社会保障局, 2024年工作总结", "临江市住房和城乡建设局, 关于开展质量提升行动、做好迎检工作的通知"})
    @DisplayName("S-42: the name of an issuer is the last place to break, but a place")
    void issuer(String issuer, String rest) {
        TitleBreaks breaks = breaks(issuer + rest);
        int[] inside = lawful(breaks, 1, issuer.length());
        int[] outside = lawful(breaks, issuer.length(), issuer.length() + rest.length());

        assertThat(inside).isNotEmpty();
        assertThat(IntStream.of(inside).min().orElseThrow())
                .isGreaterThan(2 * IntStream.of(outside).max().orElseThrow());
    }

    @Test
    @DisplayName("S-42: the best place is between an issuer and 关于")
    void afterTheIssuer() {
        TitleBreaks breaks = breaks("临江市住房和城乡建设局关于开展质量提升行动的通知");

        assertThat(IntStream.range(1, 24).boxed().min((a, b) -> compare(breaks, a, b)))
                .contains(11);
    }

    private static int compare(TitleBreaks breaks, int a, int b) {
        return Integer.compare(breaks.costBefore(a), breaks.costBefore(b));
    }

    private static int[] lawful(TitleBreaks breaks, int from, int to) {
        return IntStream.range(from, to)
                .map(breaks::costBefore)
                .filter(cost -> cost != TitleBreaks.FORBIDDEN)
                .toArray();
    }

    private static TitleBreaks breaks(String title) {
        Style style = TestStyles.speech();
        MeasuredText measured =
                MeasuredText.of(title, style.of(Element.TITLE), style.lines().compatibility());
        return TitleBreaks.of(title, new BreakRules(measured));
    }
}
