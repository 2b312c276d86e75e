package io.github.chengwen.cli.outline;

import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.model.Draft;
import io.github.chengwen.text.SourceText;
import java.util.List;

/**
 * {@code inspect --format text}: prints the pieces as a tree, one a line: line number in the draft,
 * type, and text, indented by the depth of headings.
 */
public final class OutlineText {

    private static final Message DOCUMENT = new Message("第 {0} 篇", "document {0}");
    private static final int LABEL_CELLS = 10;
    private static final int TEXT_CELLS = 60;

    private final SourceText source;
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private int document;
    private int depth;

    private OutlineText(SourceText source, Language language) {
        this.source = source;
        this.language = language;
    }

    public static String format(SourceText source, Draft draft, Language language) {
        OutlineText text = new OutlineText(source, language);
        Outline.of(draft).forEach(text::add);
        return text.out.toString();
    }

    private void add(Piece piece) {
        if (piece.document() != document) {
            document = piece.document();
            depth = 0;
            out.append(DOCUMENT.format(language, List.of(String.valueOf(document))));
            out.append('\n');
        }
        int indent = indent(piece);
        String number = String.valueOf(source.position(piece.passage().extent().start()).line());
        String label = piece.type().label(language) + (piece.runIn() ? "+" : "");
        out.append(" ".repeat(Math.max(0, 5 - number.length()))).append(number).append("  ");
        out.append(label);
        out.append(" ".repeat(Math.max(0, LABEL_CELLS - DisplayWidth.of(label)))).append("  ");
        out.append("  ".repeat(indent)).append(shortened(piece.passage().text())).append('\n');
    }

    private int indent(Piece piece) {
        return switch (piece.type()) {
            case H1, H2, H3, H4 -> {
                depth = piece.depth().orElse(1);
                yield depth - 1;
            }
            case BODY, ROW, NOISE -> depth;
            default -> {
                depth = 0;
                yield 0;
            }
        };
    }

    private static String shortened(String text) {
        String shown = Printable.of(text);
        int end = 0;
        int used = 0;
        while (end < shown.length()) {
            used += DisplayWidth.of(shown.codePointAt(end));
            if (used > TEXT_CELLS) {
                return shown.substring(0, end) + "…";
            }
            end = shown.offsetByCodePoints(end, 1);
        }
        return shown;
    }
}
