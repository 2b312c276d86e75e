package io.github.chengwen.layout;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Title;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.Optional;

/** Makers of documents that read like the page they make, and a view of what came out. */
public final class Sheets {

    /** Characters in a full row, and in the indented first one (P-06, E-23). */
    static final int FULL = 28;

    static final int FIRST = 26;

    private Sheets() {}

    public static Title title(String words) {
        return new Title(Passage.of(words), Optional.empty());
    }

    /** A post, an ideographic space and a name; or a name. */
    public static Speaker speaker(String words) {
        int name = words.lastIndexOf('\u3000') + 1;
        return new Speaker(
                Passage.of(words),
                words.substring(0, Math.max(0, name - 1)),
                words.substring(name));
    }

    public static DateLine date(String words) {
        return new DateLine(Passage.of(words));
    }

    public static Salutation salutation(String words) {
        return new Salutation(Passage.of(words));
    }

    public static Heading heading(int level, String words) {
        return new Heading(Passage.of(words), level, level);
    }

    public static RunInParagraph runIn(int level, String lead, String text) {
        return new RunInParagraph(heading(level, lead), Passage.of(text));
    }

    public static Paragraph body(String words) {
        return new Paragraph(Passage.of(words));
    }

    /** A paragraph that fills so many rows. */
    public static Paragraph rows(int rows) {
        return body("国".repeat(FIRST + (rows - 1) * FULL));
    }

    public static Signature signature(String words) {
        return new Signature(Passage.of(words));
    }

    public static SignDate signDate(String words) {
        return new SignDate(Passage.of(words));
    }

    public static Attachment attachment(String words) {
        return new Attachment(Passage.of(words));
    }

    public static Document document(Block... blocks) {
        return new Document(Optional.empty(), List.of(blocks));
    }

    /** The pages of one document as a speech. */
    public static Layout layout(Block... blocks) {
        return Layouter.layout(Composer.compose(List.of(document(blocks)), TestStyles.speech()));
    }

    /** The first characters of every row of a page, in order. */
    static List<String> openings(Page page) {
        return page.rows().map(row -> row.text().substring(0, 1)).toList();
    }

    /** The rows of text of a page. */
    public static List<String> texts(Page page) {
        return page.rows().map(TextRow::text).toList();
    }
}
