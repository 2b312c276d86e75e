package io.github.chengwen.cli;

import io.github.chengwen.Converted;
import io.github.chengwen.Output;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one output of a draft holds, in figures.
 *
 * @param title of its first document
 * @param headings how many of each type; types without any are left out
 * @param joined how many lines of its part of the draft were joined to the one above
 * @param warnings how many diagnostics of that severity fall into its part of the draft
 */
record Summary(
        String title, int pages, Map<PieceType, Integer> headings, int joined, int warnings) {

    /** What the summary of a draft, or of many, says of joined lines; nothing of none. */
    static final Message JOINED = new Message("，接行 {0} 处", ", lines joined: {0}");

    Summary {
        headings = Map.copyOf(headings);
    }

    /** One for each output, in order. */
    static List<Summary> of(Converted converted) {
        List<Summary> all = new ArrayList<>();
        List<Output> outputs = converted.outputs();
        for (int i = 0; i < outputs.size(); i++) {
            int from = i == 0 ? 0 : start(outputs.get(i));
            int to = i + 1 == outputs.size() ? Integer.MAX_VALUE : start(outputs.get(i + 1));
            List<Diagnostic> own =
                    converted.diagnostics().stream().filter(d -> isBetween(d, from, to)).toList();
            long warnings = own.stream().filter(d -> d.severity() == Severity.WARNING).count();
            all.add(of(outputs.get(i), joined(own.stream()), (int) warnings));
        }
        return all;
    }

    /** How many lines were joined to the one above, by what was said of them. */
    static int joined(Stream<Diagnostic> diagnostics) {
        return (int)
                diagnostics
                        .filter(
                                d ->
                                        d.code() == Code.LINES_JOINED
                                                || d.code() == Code.LINE_SWALLOWED)
                        .count();
    }

    private static Summary of(Output output, int joined, int warnings) {
        Map<PieceType, Integer> headings = new EnumMap<>(PieceType.class);
        BlockPieces cases = new BlockPieces(1);
        for (Document document : output.documents()) {
            for (Block block : document.blocks()) {
                for (Piece piece : block.match(cases)) {
                    if (piece.depth().isPresent()) {
                        headings.merge(piece.type(), 1, Integer::sum);
                    }
                }
            }
        }
        String title = output.documents().get(0).titleText();
        return new Summary(title, output.pages(), headings, joined, warnings);
    }

    /** The number of headings of all levels. */
    int headingCount() {
        return headings.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isBetween(Diagnostic diagnostic, int from, int to) {
        int at = diagnostic.span().start();
        return at >= from && at < to;
    }

    private static int start(Output output) {
        return output.documents().stream()
                .flatMap(Summary::passages)
                .flatMap(passage -> passage.spans().stream())
                .mapToInt(span -> span.start())
                .min()
                .orElse(0);
    }

    private static Stream<Passage> passages(Document document) {
        return Stream.concat(
                document.splitter().stream().map(s -> s.passage()),
                document.blocks().stream().map(Block::passage));
    }
}
