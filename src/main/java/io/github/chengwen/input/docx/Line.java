package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Span;
import io.github.chengwen.input.manuscript.TableDraft;
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

    /** How many of the pictures stand above the text. */
    private int above;

    Optional<String> style = Optional.empty();
    NumberingRef numbering = NumberingRef.NONE;

    /** What its own properties say. */
    Format format = Format.NONE;

    /** How it looks, once it is finished. */
    Look look = Look.PLAIN;

    /** Characters that are strong, once it is finished. */
    List<Span> strong = List.of();

    /**
     * Characters with a format of their own.
     *
     * @param length how many, of which the first stands at {@code start}
     */
    private record Stretch(int start, int length, Format format) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** How many of its characters have a format of their own. */
    private final Map<Format, Integer> weights = new HashMap<>();

    /** Its automatic number with what parts it from the text. */
    String number = "";

    /** Whether its end is deleted or hidden, so that the next paragraph goes on in it. */
    boolean goesOn;

    /** Whether it holds a part of a table of contents. */
    boolean contents;

    /** Whether what stands before one of its tabs ends there: the office of a signer (E-30). */
    boolean rightTab;

    /** Whether a section of the file ends with it. */
    boolean endsSection;

    /** Whether a new page begins behind it. */
    boolean pageAfter;

    void add(Inset.Picture picture) {
        above += isBlank() ? 1 : 0;
        pictures.add(picture);
    }

    void dropPictures() {
        pictures.clear();
        above = 0;
    }

    /** Notes the format of some of its characters. */
    void weigh(Format run, int characters) {
        if (characters > 0) {
            weights.merge(run, characters, Integer::sum);
            stretches.add(new Stretch(text.length() - characters, characters, run));
        }
    }

    /** The characters that are bold or in 黑体; what they do not say is as in the style. */
    List<Span> strong(Format style) {
        return stretches.stream()
                .filter(stretch -> stretch.format().or(format).or(style).isStrong())
                .map(s -> new Span(s.start(), s.start() + s.length()))
                .toList();
    }

    /** As a paragraph of a cell. */
    TableDraft.Words words() {
        String behind = whole().substring(number.length());
        return new TableDraft.Words(number, behind, strong, pictures, above);
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
        stretches.replaceAll(
                s -> new Stretch(s.start() + before.text.length(), s.length(), s.format()));
        stretches.addAll(0, before.stretches);
        hidden.insert(0, before.hidden);
        boxes.addAll(0, before.boxes);
        pictures.addAll(0, before.pictures);
        above = before.isBlank() ? above + before.pictures.size() : before.above;
        contents |= before.contents;
        pageAfter |= before.pageAfter;
        endsSection |= before.endsSection;
    }
}
