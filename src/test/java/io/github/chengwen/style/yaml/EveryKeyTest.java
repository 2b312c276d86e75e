package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key of a style is there for show: each changes the style when it is changed alone. */
@Tag("slow")
final class EveryKeyTest {

    /** For every kind of value at least one that is good and not the one of the speech style. */
    private static final List<String> OTHERS =
            List.of(
                    "2pt",
                    "17pt",
                    "13pt",
                    "36pt",
                    "40mm",
                    "220mm",
                    "3",
                    "19",
                    "79%",
                    "true",
                    "false",
                    "left",
                    "right",
                    "none",
                    "drop",
                    "kai",
                    "song",
                    "libreoffice",
                    "gb",
                    "auto",
                    "off",
                    "small",
                    "embed");

    static Stream<String> keys() {
        return leaves("", Layer.merge(BuiltInStyles.load("speech").layers()));
    }

    private static Stream<String> leaves(String prefix, Group group) {
        return group.entries().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue()
                                        .value()
                                        .asGroup()
                                        .map(inner -> leaves(prefix + entry.getKey() + ".", inner))
                                        .orElse(Stream.of(prefix + entry.getKey())));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void changesTheStyle(String key) {
        Optional<Style> changed =
                OTHERS.stream()
                        .map(other -> Styles.speechWith(key + "=" + other).style())
                        .flatMap(Optional::stream)
                        .filter(style -> !style.equals(BuiltInStyles.speech()))
                        .findFirst();
        assertThat(changed).isPresent();
    }
}
