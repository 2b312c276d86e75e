package io.github.chengwen.compose.styled;

import io.github.chengwen.style.ParagraphStyle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, or a part of it that ends where a line is broken by hand (S-44).
 *
 * @param runs from first to last
 */
public record StyledLine(List<StyledRun> runs) {

    public StyledLine {
        runs = List.copyOf(runs);
    }

    /** A line of one run. */
    public static StyledLine of(String text, ParagraphStyle look) {
        return new StyledLine(List.of(StyledRun.of(text, look)));
    }

    /** Its characters. */
    public String text() {
        return runs.stream().map(StyledRun::text).collect(Collectors.joining());
    }
}
