package io.github.chengwen.input.odt;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.word.HeaderText;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.input.zip.Unzipped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** Reads an ODT as its author sees it once all changes are accepted. */
public final class OdtReader {

    private static final String NAME = "ODT";
    private static final String BASE = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> PREFIXES =
            Map.of(
                    BASE + "office:1.0",
                    "office",
                    BASE + "text:1.0",
                    "text",
                    BASE + "table:1.0",
                    "table",
                    BASE + "style:1.0",
                    "style",
                    BASE + "svg-compatible:1.0",
                    "svg",
                    BASE + "drawing:1.0",
                    "draw",
                    "http://www.w3.org/1998/Math/MathML",
                    "math");

    private OdtReader() {}

    /** Total: any bytes give a manuscript or the reason why not. */
    public static Extract read(byte[] bytes, Changes changes) {
        try {
            if (bytes.length == 0 || bytes[0] != 'P') {
                return read(bytes, bytes, href -> Optional.empty(), changes);
            }
            Unzipped zip = Unzipped.read(bytes, NAME, name -> name.endsWith(".xml"));
            if (zip.refusal().isPresent()) {
                return zip.refusal().get();
            }
            byte[] manifest = zip.entry("META-INF/manifest.xml").orElse(new byte[0]);
            if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
                return Refusal.of(Code.PASSWORD);
            }
            Optional<byte[]> content = zip.entry("content.xml");
            Optional<byte[]> styles = zip.entry("styles.xml");
            return content.isPresent()
                    ? read(
                            styles.orElse(content.get()),
                            content.get(),
                            new Pictures(bytes)::bytes,
                            changes)
                    : Refusal.of(Code.DAMAGED, NAME, "content.xml");
        } catch (XMLStreamException | RuntimeException e) {
            return Refusal.of(Code.DAMAGED, NAME, e.getClass().getSimpleName());
        }
    }

    private static Extract read(
            byte[] styleSheet,
            byte[] content,
            Function<String, Optional<byte[]>> pictures,
            Changes changes)
            throws XMLStreamException {
        Styles styles = new Styles();
        styles.read(cursor(styleSheet));
        styles.read(cursor(content));
        ManuscriptBuilder manuscript = new ManuscriptBuilder();
        Story story = new Story(manuscript);
        BodyReader body = new BodyReader(story, styles, pictures, changes);
        boolean found = false;
        XmlCursor xml = cursor(content);
        while (!found && xml.nextDescendant(0)) {
            if (xml.name().equals("office:text")) {
                found = true;
                body.blocks(xml);
            }
        }
        if (!found) {
            return Refusal.of(Code.DAMAGED, NAME, "office:text");
        }
        story.end();
        if (body.comments() > 0) {
            manuscript.loseAnywhere(Code.COMMENTS_DROPPED, body.comments(), "");
        }
        HeaderText headers = new HeaderText();
        readHeaders(cursor(styleSheet), headers);
        headers.tell(manuscript);
        return manuscript.build();
    }

    private static void readHeaders(XmlCursor xml, HeaderText headers) throws XMLStreamException {
        while (xml.nextDescendant(0)) {
            if (xml.name().startsWith("style:header") || xml.name().startsWith("style:footer")) {
                StringBuilder text = new StringBuilder();
                collect(xml, text);
                headers.add(text.toString());
            }
        }
    }

    private static void collect(XmlCursor xml, StringBuilder text) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextContent(parent)) {
            if (xml.isText()) {
                text.append(xml.text());
            } else if (!xml.name().startsWith("text:page-")) {
                collect(xml, text);
            }
        }
    }

    private static XmlCursor cursor(byte[] bytes) throws XMLStreamException {
        return XmlCursor.of(bytes, PREFIXES);
    }
}
