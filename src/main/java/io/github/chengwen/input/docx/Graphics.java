package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.xml.XmlCursor;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads drawings: pictures and objects are told of, the text of shapes is kept. */
final class Graphics {

    private final Context context;
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
        int graphic = xml.depth();
        while (xml.nextDescendant(graphic)) {
            switch (xml.name()) {
                case "w:txbxContent" -> box(xml, line, hidden);
                case "v:textpath" ->
                        xml.attribute("string").ifPresent(words -> wordArt(words, line));
                case "pic:pic", "v:imagedata" -> {
                    if (!object) {
                        context.lose(Code.PICTURE_DROPPED, "");
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
        if (object && !told) {
            lose("OLE");
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
