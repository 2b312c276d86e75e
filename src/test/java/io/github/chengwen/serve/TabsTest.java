package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Enclosures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the server remembers stays within its bounds. */
final class TabsTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    private static Tabs tabs(int most, long memory) {
        return new Tabs(Runnable::run, most, memory);
    }

    private static void layOut(Tab tab, String text) {
        tab.remember(
                new Tab.Laid(
                        1,
                        text,
                        new StyleWish("speech", "", false),
                        Enclosures.NONE,
                        CHENGWEN,
                        CHENGWEN.preview(text, "draft.txt")));
    }

    @Test
    void theOneThatWasNotUsedForTheLongestTimeIsForgotten() {
        Tabs tabs = tabs(2, 1 << 20);
        tabs.of("a", NOW);
        tabs.of("b", NOW);
        tabs.of("a", NOW);
        tabs.of("c", NOW);

        assertThat(tabs.find("a")).isPresent();
        assertThat(tabs.find("b")).isEmpty();
        assertThat(tabs.size()).isEqualTo(2);
    }

    @Test
    void tenTabsStayWithinTheMemory() {
        Tabs tabs = tabs(50, 100_000);
        for (int i = 0; i < 10; i++) {
            layOut(tabs.of("tab" + i, NOW), "同志们：今天开会。\n".repeat(50));
        }
        tabs.of("tab9", NOW);

        // 500 characters, 60 bytes each: three of them fit.
        assertThat(tabs.size()).isBetween(2, 4);
        assertThat(tabs.find("tab9")).isPresent();
    }

    @Test
    void aTabInUseIsKeptWhateverItWeighs() {
        Tabs tabs = tabs(50, 1);
        layOut(tabs.of("large", NOW), "同志们：今天开会。\n");

        assertThat(tabs.of("large", NOW).laid()).isPresent();
    }

    @Test
    void aTabThatNobodyUsesIsForgottenAfterHalfAnHour() {
        Tabs tabs = tabs(50, 1 << 20);
        tabs.of("old", NOW);
        tabs.of("new", NOW.plus(Duration.ofMinutes(31)));

        assertThat(tabs.find("old")).isEmpty();
    }
}
