package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** A finding in one line: {@code 讲话稿.txt:12:8 第2页 CW363 疑为错别字：“布署”；应为“部署”}. */
final class FindingLine {

    private static final Message HINT = new Message("{0}；{1}", "{0}; {1}");

    private static final Message ERROR = new Message("错误", "error");

    private FindingLine() {}

    /** The line, without its end. */
    static String of(
            String file,
            SourceText source,
            PrintedPlaces places,
            Diagnostic finding,
            Language language) {
        StringBuilder line = new StringBuilder(Printable.of(file));
        if (DiagnosticText.hasPlace(source, finding)) {
            int start = finding.span().start();
            line.append(':').append(DiagnosticText.place(source, start, language));
            places.at(start).map(p -> " " + PageName.of(p, language)).ifPresent(line::append);
        } else {
            line.append(':');
        }
        String message = finding.message(language);
        String hint = finding.hint(language);
        String words = hint.isEmpty() ? message : HINT.format(language, List.of(message, hint));
        if (finding.severity() == Severity.ERROR) {
            line.append(' ').append(ERROR.format(language, List.of()));
        }
        return line.append(' ')
                .append(finding.code().id())
                .append(' ')
                .append(Printable.of(words))
                .toString();
    }
}
