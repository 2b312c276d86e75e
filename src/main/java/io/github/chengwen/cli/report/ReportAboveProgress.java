package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.ProgressLine;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.List;

/** Prints a report above the progress bar. */
public final class ReportAboveProgress implements Report {

    private final Report report;
    private final ProgressLine progress;

    public ReportAboveProgress(Report report, ProgressLine progress) {
        this.report = report;
        this.progress = progress;
    }

    @Override
    public void made(String file, List<Summary> summaries, List<List<String>> files)
            throws IOException {
        progress.makeRoomFor(() -> report.made(file, summaries, files));
    }

    @Override
    public void skipped(String file, List<String> files) throws IOException {
        progress.makeRoomFor(() -> report.skipped(file, files));
    }

    @Override
    public void diagnostics(
            String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics)
            throws IOException {
        progress.makeRoomFor(() -> report.diagnostics(file, source, places, diagnostics));
    }
}
