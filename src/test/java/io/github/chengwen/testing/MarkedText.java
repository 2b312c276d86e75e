package io.github.chengwen.testing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF by the marked content that it stands in (T-22). */
public final class MarkedText extends PDFTextStripper {

    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Map<Mark, StringBuilder> texts = new LinkedHashMap<>();
    private final List<StringBuilder> artifacts = new ArrayList<>();
    private final StringBuilder unmarked = new StringBuilder();

    private MarkedText() {}

    /**
     * What ties content to an element.
     *
     * @param page from 1
     * @param number the MCID
     */
    public record Mark(int page, int number) {}

    private record Sequence(COSName tag, COSDictionary properties) {

        boolean isElement() {
            return properties.containsKey(COSName.MCID);
        }

        boolean isArtifact() {
            return tag.equals(COSName.ARTIFACT);
        }
    }

    public static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText();
        text.getText(document);
        return text;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Sequence sequence =
                new Sequence(tag, properties == null ? new COSDictionary() : properties);
        open.push(sequence);
        if (sequence.isElement()) {
            texts.put(mark(sequence), new StringBuilder());
        } else if (sequence.isArtifact()) {
            artifacts.add(new StringBuilder());
        }
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        open.stream()
                .filter(sequence -> sequence.isElement() || sequence.isArtifact())
                .findFirst()
                .map(this::text)
                .orElse(unmarked)
                .append(glyph.getUnicode());
    }

    private StringBuilder text(Sequence sequence) {
        return sequence.isElement()
                ? texts.computeIfAbsent(mark(sequence), mark -> new StringBuilder())
                : artifacts.get(artifacts.size() - 1);
    }

    private Mark mark(Sequence sequence) {
        return new Mark(getCurrentPageNo(), sequence.properties().getInt(COSName.MCID));
    }

    /** The marks in the order of the pages. */
    public Set<Mark> marks() {
        return texts.keySet();
    }

    /** The text of a mark; empty for one that no page has. */
    public String of(Mark mark) {
        return texts.getOrDefault(mark, new StringBuilder()).toString();
    }

    /** The text of every artifact; empty for one without text. */
    public List<String> artifacts() {
        return artifacts.stream().map(StringBuilder::toString).toList();
    }

    /** The text that is neither of an element nor of an artifact. */
    public String unmarked() {
        return unmarked.toString();
    }
}
