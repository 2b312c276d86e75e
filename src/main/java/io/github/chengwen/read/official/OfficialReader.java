package io.github.chengwen.read.official;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialForm;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds whether a draft is an official document with a head, and what belongs to head and imprint.
 */
public final class OfficialReader {

    /** How many lines a title may have. */
    private static final int TITLE_LINES = 4;

    private OfficialReader() {}

    /**
     * Finds head and imprint among the lines of a draft. Their lines are no longer for the
     * search to judge; the others are read as if the author had said what these are.
     *
     * @param asked whether the user says that it is an official document; one element is enough
     *     then
     */
    public static OfficialLines take(
            List<DraftLine> lines, boolean asked, Diagnostics.Builder diagnostics) {
        int dividers = DocumentStarts.dividers(lines);
        OfficialLines own = takeOwn(lines.subList(dividers, lines.size()), asked, diagnostics);
        List<DraftLine> all = new ArrayList<>(lines.subList(0, dividers));
        all.addAll(own.lines());
        return new OfficialLines(own.form(), all, own.elements(), own.fields());
    }

    private static OfficialLines takeOwn(
            List<DraftLine> lines, boolean asked, Diagnostics.Builder diagnostics) {
        FrontMatter fields = FrontMatter.of(lines);
        OfficialLines below =
                takeBelow(fields, lines.subList(fields.lines(), lines.size()), asked, diagnostics);
        List<DraftLine> all = new ArrayList<>();
        for (int i = 0; i < fields.lines(); i++) {
            boolean taken = below.form().isPresent();
            all.add(taken ? fields.told(i, lines.get(i)) : lines.get(i));
        }
        all.addAll(below.lines());
        return new OfficialLines(below.form(), all, below.elements(), below.fields());
    }

    private static OfficialLines takeBelow(
            FrontMatter fields,
            List<DraftLine> lines,
            boolean asked,
            Diagnostics.Builder diagnostics) {
        HeadZone head = HeadZone.of(lines, fields.head());
        boolean told = asked || fields.lines() > 0;
        if (!told && head.elements().isEmpty()) {
            return OfficialLines.none(lines);
        }
        ImprintZone imprint = ImprintZone.of(lines.subList(head.end(), lines.size()));
        List<OfficialElement> elements = new ArrayList<>(fields.elements());
        head.elements().stream().filter(e -> !elements.contains(e)).forEach(elements::add);
        elements.addAll(imprint.elements());
        if (imprint.rest().isEmpty() || !told && !suffices(head, imprint)) {
            return OfficialLines.none(lines);
        }
        OfficialForm form = fields.form().orElseGet(() -> form(head, imprint.rest()));
        int titled = TitleStart.lines(head, lines);
        List<DraftLine> roles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            Optional<Directive> role =
                    i < head.end()
                            ? Optional.of(roleInHead(line, head, form))
                            : i < head.end() + titled
                                    ? Optional.of(Directive.TITLE)
                                    : Optional.ofNullable(imprint.roles().get(i - head.end()));
            if (role.equals(Optional.of(Directive.DROP))) {
                diagnostics.add(Code.ELEMENT_DROPPED, line.content().span(), line.text());
            }
            roles.add(role.map(r -> line.forced(r, line.content())).orElse(line));
        }
        return new OfficialLines(Optional.of(form), roles, elements, fields);
    }

    /** Orders and minutes are called by their mark (E-52, E-53). */
    private static Directive roleInHead(DraftLine line, HeadZone head, OfficialForm form) {
        boolean named = form == OfficialForm.ORDER || form == OfficialForm.MINUTES;
        boolean mark =
                head.elements().stream()
                        .filter(element -> element.kind() == Kind.ORGAN_MARK)
                        .anyMatch(e -> e.passage().extent().equals(line.content().span()));
        return named && mark ? Directive.TITLE : Directive.NOTE;
    }

    /** The documents with the elements in the place of what the reader made of their lines. */
    public static List<Document> placed(
            OfficialLines lines, List<Document> documents, Diagnostics.Builder diagnostics) {
        if (lines.form().isEmpty() || documents.isEmpty()) {
            return documents;
        }
        List<Document> all = new ArrayList<>();
        for (Document document : documents) {
            List<Block> blocks =
                    lines.fields().moved(replaced(document.blocks(), lines.elements()));
            boolean alone = documents.size() == 1;
            Optional<OfficialForm> form = lines.form().filter(f -> alone || hasElement(blocks));
            all.add(
                    new Document(
                            document.splitter(),
                            TextElements.named(blocks, diagnostics),
                            form,
                            document.notes()));
        }
        report(lines, diagnostics);
        return all;
    }

    private static boolean hasElement(List<Block> blocks) {
        return blocks.stream().anyMatch(OfficialElement.class::isInstance);
    }

    private static List<Block> replaced(List<Block> blocks, List<OfficialElement> elements) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            Span place = block.passage().extent();
            boolean taken = elements.stream().anyMatch(e -> overlap(e.passage().extent(), place));
            if (taken && !place.equals(Span.NONE)) {
                elements.stream()
                        .filter(e -> e.passage().extent().start() >= place.start())
                        .filter(e -> e.passage().extent().start() < place.end())
                        .forEach(all::add);
                beside(block.passage(), elements).map(Paragraph::new).ifPresent(all::add);
            } else {
                all.add(block);
            }
        }
        return all;
    }

    /** The lines of a block that were joined to an element and are none of it. */
    private static Optional<Passage> beside(Passage passage, List<OfficialElement> elements) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Span span : passage.spans()) {
            int end = Math.min(passage.source().length(), at + span.end() - span.start());
            if (elements.stream().noneMatch(e -> overlap(e.passage().extent(), span))) {
                text.append(passage.source(), at, end);
                spans.add(span);
            }
            at = end;
        }
        String rest = text.toString();
        return rest.isBlank() ? Optional.empty() : Optional.of(new Passage(rest, rest, spans));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static void report(OfficialLines lines, Diagnostics.Builder diagnostics) {
        List<Kind> kinds = lines.elements().stream().map(OfficialElement::kind).distinct().toList();
        if (kinds.isEmpty()) {
            return;
        }
        OfficialForm form = lines.form().orElse(OfficialForm.DOCUMENT);
        if (!kinds.contains(Kind.ORGAN_MARK) && kinds.contains(Kind.NUMBER)) {
            diagnostics.add(Code.MARK_MISSING, lines.elements().get(0).passage().extent());
        }
        diagnostics.add(
                Code.OFFICIAL_READ,
                lines.elements().get(0).passage().extent(),
                form.chinese(),
                kinds.stream().map(Kind::chinese).collect(Collectors.joining("、")),
                form.english(),
                kinds.stream().map(Kind::english).collect(Collectors.joining(", ")));
    }

    /** two elements of the head, one and one of the imprint, or a number above a title. */
    private static boolean suffices(HeadZone head, ImprintZone imprint) {
        long kinds = head.elements().stream().map(OfficialElement::kind).distinct().count();
        boolean numbered = head.has(Kind.NUMBER) && titleHasGenre(imprint.rest());
        return kinds >= 2 || kinds == 1 && !imprint.elements().isEmpty() || numbered;
    }

    private static boolean titleHasGenre(List<DraftLine> rest) {
        return rest.stream()
                .limit(TITLE_LINES)
                .anyMatch(
                        line -> ElementPatterns.GENRE.matcher(Spaces.none(line.text())).matches());
    }

    /** */
    private static OfficialForm form(HeadZone head, List<DraftLine> rest) {
        String mark =
                head.elements().stream()
                        .filter(element -> element.kind() == Kind.ORGAN_MARK)
                        .map(element -> element.passage().text())
                        .collect(Collectors.joining());
        if (mark.endsWith("令")) {
            return OfficialForm.ORDER;
        }
        if (mark.endsWith("纪要")) {
            return OfficialForm.MINUTES;
        }
        boolean letter =
                rest.stream()
                        .limit(TITLE_LINES)
                        .anyMatch(
                                line ->
                                        Spaces.none(line.text())
                                                .matches(".{4,}函(?:[（(].{1,8}[）)])?"));
        boolean numbered =
                head.elements().stream()
                        .filter(element -> element.kind() == Kind.NUMBER)
                        .anyMatch(element -> element.passage().text().contains("函〔"));
        return (letter || numbered) && !mark.endsWith("文件")
                ? OfficialForm.LETTER
                : OfficialForm.DOCUMENT;
    }
}
