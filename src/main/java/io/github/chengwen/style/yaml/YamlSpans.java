package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Converts the parser's marks, which count code points, to spans of the source. */
final class YamlSpans {

    private final int[] offsets;

    /**
     * @param yaml the text that the parser reads
     * @param start where it begins in the source
     */
    YamlSpans(String yaml, int start) {
        int[] byCodePoint = new int[yaml.codePointCount(0, yaml.length()) + 1];
        int offset = 0;
        for (int i = 0; i < byCodePoint.length; i++) {
            byCodePoint[i] = start + offset;
            if (offset < yaml.length()) {
                offset += Character.charCount(yaml.codePointAt(offset));
            }
        }
        this.offsets = byCodePoint;
    }

    Span of(Event event) {
        int from = event.getStartMark().map(Mark::getIndex).orElse(0);
        int to = event.getEndMark().map(Mark::getIndex).orElse(from);
        return new Span(offset(from), offset(Math.max(from, to)));
    }

    /** The span of the code point at an index; empty at the end of the text. */
    Span from(int codePoint) {
        return new Span(offset(codePoint), offset(codePoint + 1));
    }

    private int offset(int codePoint) {
        return offsets[Math.min(Math.max(codePoint, 0), offsets.length - 1)];
    }
}
