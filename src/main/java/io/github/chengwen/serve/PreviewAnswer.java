package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.Preview;
import io.github.chengwen.PreviewPage;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Document;
import io.github.chengwen.picture.ShapeBox;
import io.github.chengwen.picture.ShapeRow;
import io.github.chengwen.picture.ShapeRun;
import io.github.chengwen.style.Ink;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pages, roles and glyphs of a draft as JSON (workbench.md §3): the pages that are looked at and
 * that the page lacks, and of the glyphs those that it was not sent before.
 */
final class PreviewAnswer {

    private final Tab tab;
    private final String text;
    private final Preview preview;
    private final PreviewRequest request;
    private final SourceText source;

    /** The faces of this answer; runs name them by their place. */
    private final Set<String> faces = new LinkedHashSet<>();

    /** Path data by face and character. */
    private final Map<String, Map<String, String>> glyphs = new LinkedHashMap<>();

    /**
     * An answer.
     *
     * @param text that was laid out
     */
    PreviewAnswer(Tab tab, String text, Preview preview, PreviewRequest request) {
        this.tab = tab;
        this.text = text;
        this.preview = preview;
        this.request = request;
        this.source = preview.reading().source();
    }

    void writeTo(JsonGenerator json, long ms) throws IOException {
        json.writeNumberField("rev", request.rev());
        json.writeNumberField("ms", ms);
        json.writeNumberField("outputs", preview.outputs());
        json.writeStringField(
                "title",
                preview.reading().draft().documents().stream()
                        .map(Document::titleText)
                        .findFirst()
                        .orElse(""));
        writeErrors(json);
        writePages(json);
        writeGlyphs(json);
        Told before = tab.told().since(request.draft().base());
        Told now = new Told(request.rev(), lists());
        tab.tell(now);
        now.write(json, before);
    }

    private Map<String, List<String>> lists() throws IOException {
        // A draft that looks like a page of the web is read as one; its places are not those of
        // the text in the editor.
        boolean same = source.text().equals(text);
        return Map.of(
                "sheets", sheets(),
                "lines", same ? LineItems.of(preview.reading(), request.language()) : List.of(),
                "paragraphs", same ? paragraphs() : List.of());
    }

    private void writeErrors(JsonGenerator json) throws IOException {
        Diagnostics.Builder errors = new Diagnostics.Builder();
        preview.reading().diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(errors::add);
        new FindingList(source, request.language()).write(json, "errors", errors.build());
    }

    /** Fingerprint, first paragraph counted from that of the page before, and size of each page. */
    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        int before = 0;
        for (PreviewPage page : preview.pages()) {
            int first = page.firstParagraph();
            sheets.add(
                    "[\"%s\",%d,%d,%d]"
                            .formatted(hash(page), first - before, page.width(), page.height()));
            before = first;
        }
        return sheets;
    }

    private static String hash(PreviewPage page) {
        return Long.toUnsignedString(page.fingerprint(), 36);
    }

    private void writePages(JsonGenerator json) throws IOException {
        if (request.fresh()) {
            tab.sent().clear();
        }
        json.writeArrayFieldStart("pages");
        for (int number : request.pages()) {
            if (number >= 1 && number <= preview.pages().size()) {
                PreviewPage page = preview.pages().get(number - 1);
                if (!request.have().contains(hash(page))) {
                    write(json, page);
                }
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("faces");
        for (String face : faces) {
            json.writeString(face);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, PreviewPage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("hash", hash(page));
        json.writeBooleanField("across", page.across());
        json.writeArrayFieldStart("rows");
        for (ShapeRow row : page.rows(tab.shapes(preview))) {
            json.writeStartArray();
            json.writeNumber(row.paragraph());
            json.writeNumber(row.baseline());
            for (ShapeRun run : row.runs()) {
                write(json, run);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("boxes");
        for (ShapeBox box : page.boxes(tab.shapes(preview))) {
            json.writeStartArray();
            json.writeNumber(box.x());
            json.writeNumber(box.y());
            json.writeNumber(box.width());
            json.writeNumber(box.height());
            json.writeString(box.ink().map(PreviewAnswer::colour).orElse(""));
            if (box.picture().isPresent()) {
                json.writeNumber(box.paragraph());
                json.writeString(box.picture().get().file().id());
                json.writeString(box.picture().get().words());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Black is empty for a run, since it is that of the page. */
    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private void write(JsonGenerator json, ShapeRun run) throws IOException {
        String face = run.faceName();
        faces.add(face);
        StringBuilder text = new StringBuilder();
        for (int character : run.characters()) {
            text.appendCodePoint(character);
            String key = Character.toString(character);
            if (tab.sent().add(face + "/" + key)) {
                glyphs.computeIfAbsent(face, f -> new LinkedHashMap<>())
                        .put(key, run.path(character));
            }
        }
        json.writeStartArray();
        json.writeNumber(List.copyOf(faces).indexOf(face));
        json.writeNumber(run.size());
        json.writeNumber(Math.round(run.scale() * 1000));
        json.writeString(run.ink() == Ink.BLACK ? "" : colour(run.ink()));
        json.writeString(text.toString());
        int before = 0;
        for (int origin : run.origins()) {
            json.writeNumber(origin - before);
            before = origin;
        }
        json.writeEndArray();
    }

    private void writeGlyphs(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("glyphs");
        for (Map.Entry<String, Map<String, String>> face : glyphs.entrySet()) {
            json.writeObjectFieldStart(face.getKey());
            for (Map.Entry<String, String> glyph : face.getValue().entrySet()) {
                json.writeStringField(glyph.getKey(), glyph.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * First line of each paragraph, counted from that of the one before, and how many follow it; 0
     * for one that does not stand in the draft.
     */
    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        int before = 0;
        for (Span span : preview.paragraphs()) {
            if (span.isEmpty()) {
                paragraphs.add("0");
                continue;
            }
            int first = source.lineAt(span.start()).number();
            int last = source.lineAt(span.end() - 1).number();
            paragraphs.add("[" + (first - before) + "," + (last - first) + "]");
            before = first;
        }
        return paragraphs;
    }
}
