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

    static PrintedPlaces of(List<Layout> layouts) {
        NavigableMap<Integer, PrintedPlace> rows = new TreeMap<>();
        int before = 0;
        for (int output = 0; output < layouts.size(); output++) {
            Layout layout = layouts.get(output);
            boolean several = layouts.size() > 1 || layout.document().restarts();
            for (Page page : layout.pages()) {
                int document = several ? before + layout.documentOf(page.number()) + 1 : 0;
                if (page.number() > layout.frontPages()) {
                    int number = page.number() - layout.pagesBefore(page.number());
                    collect(page, document, number, output, rows);
                }
            }
            before += layout.document().restarts() ? layout.articles().size() : 1;
        }
        return new PrintedPlaces(rows);
    }

    private static void collect(
            Page page,
            int document,
            int number,
            int output,
            NavigableMap<Integer, PrintedPlace> rows) {
        List<Integer> paragraphs = new ArrayList<>();
        for (TextRow row : page.rows().toList()) {
            if (!row.place().equals(Span.NONE)) {
                if (!paragraphs.contains(row.paragraph())) {
                    paragraphs.add(row.paragraph());
                }
                int paragraph = paragraphs.indexOf(row.paragraph()) + 1;
                PrintedPlace place =
                        new PrintedPlace(document, number, paragraph, output, page.number());
                rows.putIfAbsent(row.place().start(), place);
            }
        }
    }

    /** Where an offset of the draft is printed; empty before the first row. */
    public Optional<PrintedPlace> at(int offset) {
        return Optional.ofNullable(rows.floorEntry(offset)).map(Map.Entry::getValue);
    }
}
