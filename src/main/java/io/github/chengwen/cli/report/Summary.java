package io.github.chengwen.cli.report;

import io.github.chengwen.Converted;
import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.cli.outline.BlockPieces;
import io.github.chengwen.cli.outline.Piece;
import io.github.chengwen.cli.outline.PieceType;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of one output.
 *
 * @param name of the output among those of its draft
 * @param title of its first document
 * @param headings number of headings by type; types without any are left out
 * @param joined number of lines of its part of the draft that were joined to the one above
 * @param warnings number of warnings in its part of the draft
 * @param format of the draft; empty for a text file
 * @param tables number of tables that came from the draft
 * @param pictures the same
 */
public record Summary(
        OutputName name,
        String title,
        int pages,
        Map<PieceType, Integer> headings,
        int joined,
        int warnings,
        String format,
        int tables,
        int pictures) {

    /** What is said of joined lines; nothing where there are none. */
    static final Message JOINED = new Message("，接行 {0} 处", ", lines joined: {0}");

    public Summary {
        headings = Map.copyOf(headings);
    }

    /** One for each output, in order. */
    public static List<Summary> of(Converted converted) {
        List<Summary> all = new ArrayList<>();
        List<Output> outputs = converted.outputs();
        List<OutputName> names = OutputName.of(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            int from = i == 0 ? 0 : start(outputs.get(i));
            int to = i + 1 == outputs.size() ? Integer.MAX_VALUE : start(outputs.get(i + 1));
            List<Diagnostic> own =
                    converted.diagnostics().stream().filter(d -> isBetween(d, from, to)).toList();
            long warnings = own.stream().filter(d -> d.severity() == Severity.WARNING).count();
            long joined = own.stream().filter(d -> d.code() == Code.LINES_JOINED).count();
            String format = converted.source().format();
            all.add(of(names.get(i), outputs.get(i), (int) joined, (int) warnings, format));
        }
        return all;
    }

    private static Summary of(
            OutputName name, Output output, int joined, int warnings, String format) {
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
        return new Summary(
                name,
                title,
                output.pages(),
                headings,
                joined,
                warnings,
                format,
                count(output, TableBlock.class),
                count(output, PictureBlock.class));
    }

    private static int count(Output output, Class<? extends Block> kind) {
        return (int)
                output.documents().stream()
                        .flatMap(document -> document.blocks().stream())
                        .filter(kind::isInstance)
                        .count();
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
