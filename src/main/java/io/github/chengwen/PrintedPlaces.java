package io.github.chengwen;

import io.github.chengwen.diag.Span;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** For each place of a draft, the page and the paragraph where it is printed. */
public final class PrintedPlaces {

    private static final PrintedPlaces NONE = new PrintedPlaces(new TreeMap<>());

    /** The place of each row of text by the offset in the draft that it begins with. */
    private final NavigableMap<Integer, PrintedPlace> rows;

    private PrintedPlaces(NavigableMap<Integer, PrintedPlace> rows) {
        this.rows = rows;
    }

    /** The places of a draft of which nothing is printed. */
    public static PrintedPlaces none() {
        return NONE;
    }

    /**
     * The places of all outputs.
     *
     * @param names of the outputs
     */
    static PrintedPlaces of(List<Layout> layouts, List<OutputName> names) {
        NavigableMap<Integer, PrintedPlace> rows = new TreeMap<>();
        int before = 0;
        long documents = names.stream().filter(name -> name.attachment().isEmpty()).count();
        for (int output = 0; output < layouts.size(); output++) {
            Layout layout = layouts.get(output);
            OutputName name = names.get(output);
            boolean several = documents > 1 || layout.document().restarts();
            boolean attached = !name.attachment().isEmpty();
            for (Page page : layout.pages()) {
                int inside = attached ? 0 : layout.documentOf(page.number()) + 1;
                int document = several ? before + inside : 0;
                if (page.number() > layout.frontPages()) {
                    int number = page.number() - layout.pagesBefore(page.number());
                    PrintedPlace first =
                            new PrintedPlace(
                                    new OutputName(document, name.attachment()),
                                    number,
                                    1,
                                    output,
                                    page.number());
                    collect(page, first, rows);
                }
            }
            int more = layout.document().restarts() ? layout.articles().size() : 1;
            before += attached ? 0 : more;
        }
        return new PrintedPlaces(rows);
    }

    private static void collect(
            Page page, PrintedPlace first, NavigableMap<Integer, PrintedPlace> rows) {
        List<Integer> paragraphs = new ArrayList<>();
        for (TextRow row : page.rows().toList()) {
            if (!row.place().equals(Span.NONE)) {
                if (!paragraphs.contains(row.paragraph())) {
                    paragraphs.add(row.paragraph());
                }
                int paragraph = paragraphs.indexOf(row.paragraph()) + 1;
                rows.putIfAbsent(row.place().start(), first.of(paragraph));
            }
        }
    }

    /** Where an offset of the draft is printed; empty before the first row. */
    public Optional<PrintedPlace> at(int offset) {
        return Optional.ofNullable(rows.floorEntry(offset)).map(Map.Entry::getValue);
    }
}
