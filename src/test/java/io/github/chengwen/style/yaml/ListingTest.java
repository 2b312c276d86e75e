package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingTest {

    private static final SourceText HOUSE =
            SourceText.of(
                    "house.yaml",
                    """
                    extends: plain
                    name: "我们\\"单位\\"：甲"
                    page: { top: 30mm }
                    pageNumber:
                      before: "— "
                    """);

    @ParameterizedTest
    @ValueSource(strings = {"speech", "plain"})
    void aListingIsAStyleFileOfTheSameStyle(String name) {
        LoadedStyle style = BuiltInStyles.load(name);

        assertThat(reread(style).style()).isEqualTo(style.style());
    }

    @Test
    void whateverNeedsQuotesHasThem() {
        LoadedStyle style = StyleLoader.load(HOUSE);

        assertThat(style.diagnostics()).isEmpty();
        assertThat(reread(style).style()).isEqualTo(style.style());
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        LoadedStyle style = StyleLoader.load(HOUSE).set(SourceText.of("--set", "page.bottom=31mm"));

        assertThat(style.listing().lines())
                .contains(
                        "  top: 30mm                             # house.yaml:3",
                        "  bottom: 31mm                          # --set:1")
                .anyMatch(line -> line.matches("  inner: 3.18cm +# plain.yaml:[0-9]+"))
                .anyMatch(line -> line.matches("  width: 210mm +# speech.yaml:[0-9]+"));
    }

    @Test
    void theRefusedHasNone() {
        assertThat(StyleLoader.load(SourceText.of("house.yaml", "pagee: 1\n")).listing()).isEmpty();
    }

    private static LoadedStyle reread(LoadedStyle style) {
        return StyleLoader.load(SourceText.of("listing.yaml", style.listing()));
    }
}
