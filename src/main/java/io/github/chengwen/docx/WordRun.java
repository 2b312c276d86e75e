package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.docx.styles.LeadStyle;
import io.github.chengwen.docx.styles.NoteStyle;
import io.github.chengwen.docx.styles.StrongStyle;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters of one format, as one {@code w:r} (D-04).
 *
 * @param format the content of {@code w:rPr}
 * @param lines more than one where the lines are broken by hand (D-34), or cells stand in a row
 * @param between what parts them: a break, or a tab
 * @param content what stands in it instead of characters
 */
record WordRun(
        List<Property> format, List<String> lines, Property between, Optional<Property> content) {

    WordRun(List<Property> format, List<String> lines, Property between) {
        this(format, lines, between, Optional.empty());
    }

    private static final Property BREAK = Property.on("br");
    private static final Property TAB = Property.on("tab");

    /** “ ” — … · × take the Han face (D-03); nothing else is said of most runs. */
    static final Property HINT = Property.on("rFonts").with("hint", "eastAsia");

    /** The runs of a paragraph; characters that look alike in Word share one. */
    static List<WordRun> of(StyledParagraph paragraph, Style style) {
        if (paragraph.tabStops().isPresent()) {
            String row = paragraph.lines().get(0).text();
            return List.of(new WordRun(List.of(HINT), List.of(row.split("\t", -1)), TAB));
        }
        List<WordRun> runs = new ArrayList<>();
        for (int i = 0; i < paragraph.lines().size(); i++) {
            StyledLine line = paragraph.lines().get(i);
            boolean broken = i > 0;
            for (StyledRun run : line.runs()) {
                if (run.note() > 0) {
                    runs.add(note(run, paragraph.role() == ParagraphRole.FOOTNOTE));
                    continue;
                }
                add(format(run, paragraph.look(), style), run.text(), broken, runs);
                broken = false;
            }
        }
        return runs;
    }

    /** Runs of one look. */
    static List<WordRun> of(List<StyledRun> all) {
        return all.stream().map(run -> run.note() > 0 ? note(run, false) : of(run.text())).toList();
    }

    /**
     * The raised number of a footnote, which Word counts itself.
     *
     * @param inNote whether it is the one before the note
     */
    private static WordRun note(StyledRun run, boolean inNote) {
        Property number =
                inNote
                        ? Property.on("footnoteRef")
                        : Property.on("footnoteReference").with("id", run.note());
        return new WordRun(
                List.of(Property.of("rStyle", NoteStyle.reference())),
                List.of(),
                BREAK,
                Optional.of(number));
    }

    private static void add(
            List<Property> format, String text, boolean broken, List<WordRun> runs) {
        int last = runs.size() - 1;
        List<String> lines = new ArrayList<>();
        if (last >= 0 && runs.get(last).format.equals(format)) {
            lines.addAll(runs.remove(last).lines);
        } else if (broken) {
            lines.add("");
        }
        if (broken || lines.isEmpty()) {
            lines.add(text);
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + text);
        }
        runs.add(new WordRun(format, lines, BREAK));
    }

    private static List<Property> format(StyledRun run, ParagraphStyle look, Style style) {
        List<Property> format = new ArrayList<>();
        if (run.leadLevel() > 0) {
            LeadStyle.of(run.leadLevel(), style)
                    .ifPresent(id -> format.add(Property.of("rStyle", id)));
        }
        if (run.isStrong(look)) {
            format.add(Property.of("rStyle", StrongStyle.idOf(run.look())));
        }
        format.add(HINT);
        if (run.spread()) {
            Length spacing = look.spacing().plus(look.size()).plus(look.spacing());
            format.add(Property.of("spacing", spacing.twips()));
        }
        return format;
    }

    /** Characters that look like their paragraph. */
    static WordRun of(String text) {
        return new WordRun(List.of(HINT), List.of(text), BREAK);
    }

    /** An open {@code w:r} for content other than characters. */
    static WordXml open(WordXml xml) {
        return xml.open("r").properties("rPr", List.of(HINT));
    }

    void write(WordXml xml) {
        xml.open("r").properties("rPr", format);
        content.ifPresent(xml::empty);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty(between);
            }
            boolean onlyBreak =
                    i == 0 && lines.size() > 1 && lines.get(0).isEmpty() && between.equals(BREAK);
            if (!onlyBreak) {
                xml.text("t", lines.get(i));
            }
        }
        xml.close();
    }
}
