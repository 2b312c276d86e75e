package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Inset;
import java.util.ArrayList;
import java.util.List;

/** Writes the paragraphs of a cell one behind the other, each picture as one of its own. */
final class CellText {

    private static final char BREAK = '\u000b';
    private static final char PICTURE = '\ufffc';

    private final StringBuilder text = new StringBuilder();
    private final List<Inset.Placed> pictures = new ArrayList<>();
    private final List<Span> strong = new ArrayList<>();

    String text() {
        return text.toString();
    }

    List<Inset.Placed> pictures() {
        return pictures;
    }

    List<Span> strong() {
        return strong;
    }

    /** Adds a paragraph without white space at its ends, with its pictures. */
    void add(TableDraft.Words words) {
        words.pictures().subList(0, words.above()).forEach(this::add);
        String whole = words.whole();
        if (!whole.isBlank()) {
            begin();
            int lead = whole.length() - whole.stripLeading().length();
            for (int i = lead; i < whole.stripTrailing().length(); i++) {
                char c = whole.charAt(i);
                if (c != '\f') {
                    put(c == '\t' ? ' ' : c, words.isStrong(i));
                }
            }
        }
        words.pictures().subList(words.above(), words.pictures().size()).forEach(this::add);
    }

    private void add(Inset.Picture picture) {
        begin();
        pictures.add(new Inset.Placed(new Span(text.length(), text.length() + 1), picture));
        text.append(PICTURE);
    }

    private void begin() {
        if (text.length() > 0) {
            text.append(BREAK);
        }
    }

    private void put(char c, boolean isStrong) {
        int at = text.length();
        text.append(c);
        int last = strong.size() - 1;
        if (isStrong && last >= 0 && strong.get(last).end() == at) {
            strong.set(last, new Span(strong.get(last).start(), at + 1));
        } else if (isStrong) {
            strong.add(new Span(at, at + 1));
        }
    }
}
