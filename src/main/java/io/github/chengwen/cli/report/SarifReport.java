package io.github.chengwen.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.PrintedPlace;
import io.github.chengwen.PrintedPlaces;
import io.github.chengwen.cli.console.DiagnosticText;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.json.Json;
import io.github.chengwen.text.Place;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Findings in SARIF 2.1.0, the interchange format of static analysis tools. */
public final class SarifReport implements Report, AutoCloseable {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Language language;
    private final boolean verbose;
    private final Set<Code> rules = EnumSet.noneOf(Code.class);

    /** Writes to a stream, which the caller closes. */
    public SarifReport(OutputStream out, Language language, boolean verbose) throws IOException {
        this.json = Json.document(out);
        this.language = language;
        this.verbose = verbose;
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void made(String file, List<Summary> summaries, List<List<String>> files) {
        // Not called: proof-reading writes no files.
    }

    @Override
    public void skipped(String file, List<String> files) {
        // Not called: proof-reading skips no draft.
    }

    @Override
    public void diagnostics(
            String file, SourceText source, PrintedPlaces places, Diagnostics diagnostics)
            throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            if (verbose || diagnostic.severity() != Severity.NOTE) {
                rules.add(diagnostic.code());
                result(file, source, places, diagnostic);
            }
        }
    }

    private void result(String file, SourceText source, PrintedPlaces places, Diagnostic diagnostic)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeStringField("level", level(diagnostic.severity()));
        String hint = diagnostic.hint(language);
        String message = diagnostic.message(language);
        text("message", hint.isEmpty() ? message : message + (isChinese() ? "。" : ". ") + hint);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        if (DiagnosticText.hasPlace(source, diagnostic)) {
            region(
                    source.position(diagnostic.span().start()),
                    source.position(diagnostic.span().end()));
        }
        json.writeEndObject();
        logicalLocation(source, diagnostic);
        json.writeEndObject();
        json.writeEndArray();
        printed(source, places, diagnostic);
        json.writeEndObject();
    }

    /** Where the finding stands on paper. */
    private void printed(SourceText source, PrintedPlaces places, Diagnostic diagnostic)
            throws IOException {
        Optional<PrintedPlace> place =
                DiagnosticText.hasPlace(source, diagnostic)
                        ? places.at(diagnostic.span().start())
                        : Optional.empty();
        if (place.isPresent()) {
            json.writeObjectFieldStart("properties");
            json.writeNumberField("page", place.get().page());
            json.writeNumberField("paragraph", place.get().paragraph());
            json.writeEndObject();
        }
    }

    /** What the user of a file without lines can count. */
    private void logicalLocation(SourceText source, Diagnostic diagnostic) throws IOException {
        Optional<Place> place =
                DiagnosticText.hasPlace(source, diagnostic)
                        ? source.places().at(diagnostic.span().start())
                        : Optional.empty();
        if (place.isPresent()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", place.get().name().format(language, List.of()));
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void region(Position start, Position end) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void text(String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    /** A URI reference for a path; relative paths stay relative. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }

    private boolean isChinese() {
        return language == Language.CHINESE;
    }

    /** Ends the document with the rules that were used. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "chengwen");
        json.writeArrayFieldStart("rules");
        for (Code code : rules) {
            json.writeStartObject();
            json.writeStringField("id", code.id());
            json.writeStringField("name", code.name());
            text("shortDescription", code.message().format(language, List.of()));
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(code.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
