package io.github.chengwen.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.PrintedPlace;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.cli.outline.OutlineJson;
import io.github.chengwen.cli.outline.PieceType;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.json.JsonLines;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The report for programs (cli.md §2: one JSON object for each output and diagnostic). */
public final class JsonReport implements Report {

    private final JsonLines lines;
    private final Language language;
    private final boolean verbose;

    public JsonReport(OutputStream out, Language language, boolean verbose) throws IOException {
        this.lines = new JsonLines(out);
        this.language = language;
        this.verbose = verbose;
    }

    @Override
    public void made(String file, List<Summary> summaries, List<List<String>> files)
            throws IOException {
        for (int i = 0; i < summaries.size(); i++) {
            int document = i + 1;
            Summary summary = summaries.get(i);
            List<String> names = files.get(i);
            lines.write(json -> output(file, document, summary, names, json));
        }
    }

    private static void output(
            String file, int document, Summary summary, List<String> names, JsonGenerator json)
            throws IOException {
        json.writeStringField("kind", "output");
        json.writeStringField("file", file);
        json.writeNumberField("document", document);
        json.writeStringField("title", summary.title());
        json.writeArrayFieldStart("outputs");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeNumberField("pages", summary.pages());
        json.writeObjectFieldStart("headings");
        for (Map.Entry<PieceType, Integer> level :
                summary.headings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            json.writeNumberField(level.getKey().id(), level.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("joined", summary.joined());
        json.writeNumberField("warnings", summary.warnings());
        if (!summary.format().isEmpty()) {
            json.writeObjectFieldStart("source");
            json.writeStringField("format", summary.format());
            json.writeNumberField("tables", summary.tables());
            json.writeNumberField("pictures", summary.pictures());
            json.writeEndObject();
        }
    }

    @Override
    public void skipped(String file, List<String> files) throws IOException {
        lines.write(
                json -> {
                    json.writeStringField("kind", "skipped");
                    json.writeStringField("file", file);
                    json.writeArrayFieldStart("outputs");
                    for (String name : files) {
                        json.writeString(name);
                    }
                    json.writeEndArray();
                });
    }

    @Override
    public void diagnostics(
            String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics)
            throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            if (verbose || diagnostic.severity() != Severity.NOTE) {
                lines.write(json -> diagnostic(file, source, places, diagnostic, json));
            }
        }
    }

    private void diagnostic(
            String file,
            SourceText source,
            PrintedPlaces places,
            Diagnostic diagnostic,
            JsonGenerator json)
            throws IOException {
        json.writeStringField("kind", "diagnostic");
        json.writeStringField("file", file);
        if (DiagnosticText.hasPlace(source, diagnostic)) {
            OutlineJson.place(diagnostic.span(), source, json);
            Optional<PrintedPlace> printed = places.at(diagnostic.span().start());
            if (printed.isPresent()) {
                json.writeNumberField("page", printed.get().page());
                json.writeNumberField("paragraph", printed.get().paragraph());
            }
        }
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("message", diagnostic.message(language));
        json.writeStringField("hint", diagnostic.hint(language));
    }
}
