package io.github.chengwen.cli.outline;

import io.github.chengwen.Reading;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import java.util.BitSet;

/** The lines of a draft whose reading the report asks a person to look at. */
final class NamedLines {

    /** What the codes of the structure begin with. */
    private static final String STRUCTURE = "CW2";

    private final SourceText source;
    private final BitSet lines = new BitSet();

    private NamedLines(SourceText source) {
        this.source = source;
    }

    /** The lines of all warnings and errors about the structure. */
    static NamedLines of(Reading reading) {
        NamedLines named = new NamedLines(reading.source());
        for (Diagnostic diagnostic : reading.diagnostics()) {
            if (diagnostic.severity() != Severity.NOTE
                    && diagnostic.code().id().startsWith(STRUCTURE)
                    && DiagnosticText.hasPlace(reading.source(), diagnostic)) {
                Span span = diagnostic.span();
                named.lines.set(named.line(span.start()), named.lastLine(span) + 1);
            }
        }
        return named;
    }

    /** True where a stretch of the draft has part in one of them. */
    boolean touch(Span span) {
        int next = lines.nextSetBit(line(span.start()));
        return next >= 0 && next <= lastLine(span);
    }

    private int lastLine(Span span) {
        return line(Math.max(span.start(), span.end() - 1));
    }

    private int line(int offset) {
        return source.lineAt(offset).number();
    }
}
