package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key that somebody probably meant. */
final class NearestKeyTest {

    private static final List<String> KEYS = List.of("size", "spacing", "linePitch", "alignment");

    @ParameterizedTest
    @CsvSource({
        "szie,size",
        "siz,size",
        "sizes,size",
        "SIZE,size",
        "linepitch,linePitch",
        "linePich,linePitch",
        "allignement,alignment",
    })
    void isFound(String typed, String meant) {
        assertThat(NearestKey.of(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "z", "leading", "字号"})
    void isNotMadeUp(String typed) {
        assertThat(NearestKey.of(typed, KEYS)).isEmpty();
    }

    @Test
    void theNearerOfTwoWins() {
        assertThat(NearestKey.of("heading12", List.of("heading2", "heading1", "heading123")))
                .contains("heading2");
    }
}
