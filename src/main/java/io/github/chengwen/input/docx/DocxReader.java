package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.word.HeaderText;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.input.zip.Unzipped;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a DOCX as its author sees it once all changes are accepted, or rejected. */
public final class DocxReader {

    private static final String NAME = "DOCX";

    private DocxReader() {}

    /** Total: any bytes give a manuscript or the reason why not. */
    public static Extract read(byte[] bytes, Changes changes) {
        Unzipped zip = Unzipped.read(bytes, NAME, Parts::isWanted);
        if (zip.refusal().isPresent()) {
            return zip.refusal().get();
        }
        try {
            Optional<Parts> parts = Parts.of(zip);
            return parts.isPresent()
                    ? read(parts.get(), new Media(bytes, parts.get()), changes)
                    : damaged("document.xml");
        } catch (XMLStreamException | RuntimeException e) {
            return damaged(e.getClass().getSimpleName());
        }
    }

    private static Refusal damaged(String what) {
        return Refusal.of(Code.DAMAGED, NAME, what);
    }

    private static Extract read(Parts parts, Media media, Changes changes)
            throws XMLStreamException {
        Optional<byte[]> styleSheet = parts.first("styles");
        Styles styles = styleSheet.isPresent() ? Styles.read(styleSheet.get()) : Styles.none();
        Optional<byte[]> lists = parts.first("numbering");
        Numbering numbering =
                lists.isPresent() ? Numbering.read(lists.get(), styles) : Numbering.none();
        Context context = new Context(styles, numbering, media, changes);
        StoryReader stories = new StoryReader(context);
        LetterMarks marks = LetterMarks.read(parts, styles);
        if (!body(parts.document(), stories, marks)) {
            return damaged("w:body");
        }
        for (String kind : new String[] {"footnote", "endnote"}) {
            context.fields.clear();
            Optional<byte[]> notes = parts.first(kind + "s");
            if (notes.isPresent()) {
                stories.notes(kind, Names.cursor(notes.get()));
            }
        }
        tellOfOtherParts(parts, marks, context);
        return context.manuscript.build();
    }

    private static boolean body(byte[] document, StoryReader stories, LetterMarks marks)
            throws XMLStreamException {
        boolean found = false;
        XmlCursor xml = Names.cursor(document);
        if (xml.nextChild(0) && xml.name().equals("w:document")) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("w:body")) {
                    stories.body(xml, marks);
                    found = true;
                }
            }
        }
        return found;
    }

    private static void tellOfOtherParts(Parts parts, LetterMarks marks, Context context)
            throws XMLStreamException {
        int comments = 0;
        for (byte[] part : parts.all("comments")) {
            XmlCursor xml = Names.cursor(part);
            while (xml.nextDescendant(0)) {
                comments += xml.name().equals("w:comment") ? 1 : 0;
            }
        }
        if (comments > 0) {
            context.manuscript.loseAnywhere(Code.COMMENTS_DROPPED, comments, "");
        }
        HeaderText headers = new HeaderText();
        for (String kind : new String[] {"header", "footer"}) {
            for (byte[] part : parts.all(kind)) {
                String text = Headers.text(part);
                if (!marks.has(text)) {
                    headers.add(text);
                }
            }
        }
        headers.tell(context.manuscript);
        if (parts.has("vbaProject")) {
            context.manuscript.loseAnywhere(Code.MACROS_IGNORED, 1, "");
        }
    }
}
