package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.Findings;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.json.Json;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as the page lists them. */
final class FindingList {

    private final SourceText source;
    private final Language language;

    FindingList(SourceText source, Language language) {
        this.source = source;
        this.language = language;
    }

    /**
     * Warnings and errors, and notes that can be put right, each as a JSON object. Their places are
     * counted from the beginning of the one before, so that those behind a change stay as they are.
     */
    List<String> chained(Findings findings) throws IOException {
        List<String> items = new ArrayList<>();
        int origin = 0;
        for (Diagnostic diagnostic : findings.diagnostics()) {
            Finding finding = new Finding(diagnostic, fix(diagnostic, findings.corrections()));
            if (diagnostic.severity() != Severity.NOTE || finding.fix().isPresent()) {
                int before = origin;
                items.add(Json.text(json -> finding.writeFields(json, source, language, before)));
                origin = finding.start();
            }
        }
        return items;
    }

    /** All of them, whatever their weight. */
    void write(JsonGenerator json, String field, Diagnostics diagnostics) throws IOException {
        json.writeArrayFieldStart(field);
        for (Diagnostic diagnostic : diagnostics) {
            new Finding(diagnostic, Optional.empty()).writeTo(json, source, language);
        }
        json.writeEndArray();
    }

    private static Optional<Correction> fix(Diagnostic diagnostic, List<Correction> corrections) {
        return corrections.stream()
                .filter(c -> c.code() == diagnostic.code())
                .filter(c -> overlap(c.span(), diagnostic.span()))
                .findFirst();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }
}
