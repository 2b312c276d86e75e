package io.github.chengwen.input.docx;

import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paragraph while it is read. */
final class Line {

    final StringBuilder text = new StringBuilder();

    /** What is hidden in it. */
    final StringBuilder hidden = new StringBuilder();

    /** Paragraphs of the text boxes that are anchored in it. */
    final List<Line> boxes = new ArrayList<>();

    /** Pictures that stand in it. */
    final List<Inset.Picture> pictures = new ArrayList<>();

    Optional<String> style = Optional.empty();
    NumberingRef numbering = NumberingRef.NONE;

    /** What its own properties say. */
    Format format = Format.NONE;

    /** How it looks, once it is finished. */
    Look look = Look.PLAIN;

    /** How many of its characters have a format of their own. */
    private final Map<Format, Integer> weights = new HashMap<>();

    /** Its automatic number with what parts it from the text. */
    String number = "";

    /** Whether its end is deleted or hidden, so that the next paragraph goes on in it. */
    boolean goesOn;

    /** Whether it holds a part of a table of contents. */
    boolean contents;

    /** Whether a new page begins behind it. */
    boolean pageAfter;

    /** Notes the format of some of its characters. */
    void weigh(Format run, int characters) {
        if (characters > 0) {
            weights.merge(run, characters, Integer::sum);
        }
    }

    /** The format of most of its characters; what they do not say is as in its style. */
    Format format(Format style) {
        Format runs = Format.NONE;
        int most = 0;
        int total = 0;
        for (Map.Entry<Format, Integer> weight : weights.entrySet()) {
            total += weight.getValue();
            if (weight.getValue() > most) {
                most = weight.getValue();
                runs = weight.getKey();
            }
        }
        return (2 * most > total ? runs : Format.NONE).or(format).or(style);
    }

    String whole() {
        return number + text + (pageAfter ? "\f" : "");
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Takes over what stands before it, where the end of that paragraph is deleted. */
    void goOnFrom(Line before) {
        text.insert(0, before.text);
        hidden.insert(0, before.hidden);
        boxes.addAll(0, before.boxes);
        pictures.addAll(0, before.pictures);
        contents |= before.contents;
        pageAfter |= before.pageAfter;
    }
}
