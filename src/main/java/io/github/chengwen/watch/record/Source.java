package io.github.chengwen.watch.record;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft came as.
 *
 * @param format such as {@code docx}; {@code text} for a text file
 * @param counts of what was changed or left out on the way, by name
 */
public record Source(String format, Map<String, Integer> counts) {

    /** A text file, of which nothing was lost. */
    public static final Source TEXT = of("", Diagnostics.empty());

    public Source {
        counts = new LinkedHashMap<>(counts);
    }

    /**
     * The same of a draft that was read.
     *
     * @param format its name; empty for a text file
     */
    public static Source of(String format, Diagnostics diagnostics) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Optional<String> name = name(diagnostic.code());
            if (name.isPresent() && !diagnostic.arguments().isEmpty()) {
                counts.merge(
                        name.get(), Integer.parseInt(diagnostic.arguments().get(0)), Integer::sum);
            }
        }
        return new Source(format.isEmpty() ? "text" : format, counts);
    }

    private static Optional<String> name(Code code) {
        return switch (code) {
            case CHANGES_ACCEPTED, CHANGES_REJECTED -> Optional.of("changes");
            case COMMENTS_DROPPED -> Optional.of("comments");
            case HIDDEN_DROPPED -> Optional.of("hidden");
            case BOX_MOVED -> Optional.of("boxes");
            case NUMBERS_WRITTEN -> Optional.of("numbers");
            case NOTES_MOVED -> Optional.of("notes");
            case TABLES_SET -> Optional.of("tables");
            case TABLES_OFF -> Optional.of("tablesLeftOut");
            case PICTURE_DROPPED, PICTURES_OFF -> Optional.of("picturesLeftOut");
            case OBJECT_DROPPED -> Optional.of("objectsLeftOut");
            case FORMULA_LINEAR -> Optional.of("formulas");
            default -> Optional.empty();
        };
    }

    void writeTo(JsonGenerator json, String sha256) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("format", format);
        json.writeStringField("sha256", sha256);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
