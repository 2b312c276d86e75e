package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.List;

/** A report of which only the errors are left ({@code -q}). */
final class ErrorsOnly implements Report {

    private final Report report;

    ErrorsOnly(Report report) {
        this.report = report;
    }

    @Override
    public void made(String file, List<Summary> summaries, List<List<String>> files) {}

    @Override
    public void skipped(String file, List<String> files) {}

    @Override
    public void diagnostics(
            String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics)
            throws IOException {
        Diagnostics.Builder errors = new Diagnostics.Builder();
        diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).forEach(errors::add);
        report.diagnostics(file, source, places, errors.build());
    }
}
