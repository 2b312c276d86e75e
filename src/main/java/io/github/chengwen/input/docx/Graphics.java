package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Inset;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads drawings: pictures and objects are told of, the text of shapes is kept. */
final class Graphics {

    private static final int EMU_PER_TWIP = 635;

    private final Context context;

    /** Of the open drawing, as yet not set. */
    private int pictures;

    private final StoryReader stories;

    Graphics(Context context, StoryReader stories) {
        this.context = context;
        this.stories = stories;
    }

    /**
     * Reads the drawing where the cursor stands.
     *
     * @param line it is anchored in
     * @param hidden whether it is
     */
    void read(XmlCursor xml, Line line, boolean hidden) throws XMLStreamException {
        boolean object = xml.name().equals("w:object");
        boolean told = false;
        Shown shown = new Shown();
        int graphic = xml.depth();
        while (xml.nextDescendant(graphic)) {
            switch (xml.name()) {
                case "w:txbxContent" -> box(xml, line, hidden);
                case "v:textpath" ->
                        xml.attribute("string").ifPresent(words -> wordArt(words, line));
                case "wp:anchor" ->
                        shown.behind = xml.attribute("behindDoc").filter("1"::equals).isPresent();
                case "wp:extent" -> {
                    shown.width = xml.number("cx").orElse(0) / EMU_PER_TWIP;
                    shown.height = xml.number("cy").orElse(0) / EMU_PER_TWIP;
                }
                case "wp:docPr" ->
                        shown.words =
                                xml.attribute("descr").or(() -> xml.attribute("title")).orElse("");
                case "pic:pic" -> pictures += object ? 0 : 1;
                case "a:blip" -> picture(xml.attribute("embed"), shown, line, hidden);
                case "v:imagedata" -> {
                    if (!object) {
                        pictures++;
                        shown.words = xml.attribute("title").orElse("");
                        picture(xml.attribute("id"), shown, line, hidden);
                    }
                }
                case "c:chart" -> lose("图表 chart");
                case "dgm:relIds" -> lose("SmartArt");
                case "o:OLEObject" -> {
                    told = true;
                    lose("OLE");
                }
                case "mc:Fallback" -> xml.skip();
                default -> {}
            }
        }
        for (; pictures > 0; pictures--) {
            context.lose(Code.PICTURE_DROPPED, shown.words);
        }
        if (object && !told) {
            lose("OLE");
        }
    }

    /** What is said of a picture before it comes. */
    private static final class Shown {
        private String words = "";
        private boolean behind;
        private int width;
        private int height;

        /** B-07: a seal is given anew for what is made of the draft. */
        boolean isSeal() {
            return behind && words.endsWith("印章");
        }
    }

    /** A picture that can be set; others are told of at the end of the drawing. */
    private void picture(Optional<String> id, Shown shown, Line line, boolean hidden) {
        if (pictures == 0 || hidden || shown.isSeal()) {
            return;
        }
        Optional<Inset.Picture> picture =
                id.flatMap(context.media::bytes)
                        .flatMap(
                                bytes ->
                                        PictureReader.read(
                                                bytes, shown.words, shown.width, shown.height));
        if (picture.isPresent()) {
            line.add(picture.get());
            pictures--;
        }
    }

    private void lose(String object) {
        context.lose(Code.OBJECT_DROPPED, object);
    }

    private void wordArt(String words, Line line) {
        if (!words.isBlank()) {
            Line art = new Line();
            art.text.append(words.replaceAll("[\\r\\n]+", "\u000b"));
            line.boxes.add(art);
            context.lose(Code.BOX_MOVED, words);
        }
    }

    private void box(XmlCursor xml, Line line, boolean hidden) throws XMLStreamException {
        List<Line> lines = stories.collect(xml);
        lines.removeIf(Line::isBlank);
        if (lines.isEmpty()) {
            return;
        }
        if (hidden) {
            lines.forEach(each -> line.hidden.append(each.text));
        } else {
            line.boxes.addAll(lines);
            context.lose(Code.BOX_MOVED, lines.get(0).text.toString());
        }
    }
}
