package io.github.chengwen.read.official;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialForm;
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
        HeadZone head = HeadZone.of(lines);
        if (!asked && head.elements().isEmpty()) {
            return OfficialLines.none(lines);
        }
        ImprintZone imprint = ImprintZone.of(lines.subList(head.end(), lines.size()));
        List<OfficialElement> elements = new ArrayList<>(head.elements());
        elements.addAll(imprint.elements());
        if (imprint.rest().isEmpty() || !asked && !suffices(head, imprint)) {
            return OfficialLines.none(lines);
        }
        OfficialForm form = form(head, imprint.rest());
        int titled = TitleStart.lines(head, lines);
        List<DraftLine> told = new ArrayList<>();
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
            told.add(role.map(r -> line.forced(r, line.content())).orElse(line));
        }
        return new OfficialLines(Optional.of(form), told, elements);
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
        Optional<OfficialForm> form = documents.size() == 1 ? lines.form() : Optional.empty();
        List<Document> all = new ArrayList<>();
        for (Document document : documents) {
            List<Block> blocks = replaced(document.blocks(), lines.elements());
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
            } else {
                all.add(block);
            }
        }
        return all;
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
