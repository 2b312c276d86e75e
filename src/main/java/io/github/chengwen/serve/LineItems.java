package io.github.chengwen.serve;

import io.github.chengwen.Reading;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each line of a draft was taken for, as the page is told it. */
final class LineItems {

    /** A line without ink. */
    private static final String BLANK = "0";

    private LineItems() {}

    /**
     * For each line, from the first, a JSON value: 0, or its {@link LineRole#id()}s, whether its
     * author has set them, and the two readings of a doubt.
     */
    static List<String> of(Reading reading, Language language) throws IOException {
        int lines = reading.source().lines().size();
        List<String> items = new ArrayList<>(Collections.nCopies(lines, BLANK));
        Set<Integer> forced = LineRoles.forced(reading);
        Map<Integer, Doubt> doubts = doubts(reading);
        for (Map.Entry<Integer, List<LineRole>> line : LineRoles.of(reading).entrySet()) {
            int number = line.getKey();
            items.set(
                    number - 1,
                    doubts.containsKey(number)
                            ? doubtful(
                                    line.getValue(),
                                    forced.contains(number),
                                    doubts.get(number),
                                    language)
                            : sure(line.getValue(), forced.contains(number)));
        }
        return items;
    }

    private static Map<Integer, Doubt> doubts(Reading reading) {
        Map<Integer, Doubt> doubts = new HashMap<>();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            if (diagnostic.code() == Code.DOUBTFUL) {
                int line = reading.source().lineAt(diagnostic.span().start()).number();
                Doubt.of(diagnostic).ifPresent(doubt -> doubts.put(line, doubt));
            }
        }
        return doubts;
    }

    private static String sure(List<LineRole> roles, boolean forced) {
        StringBuilder item = new StringBuilder("{\"ids\":[");
        for (LineRole role : roles) {
            item.append(item.charAt(item.length() - 1) == '"' ? "," : "");
            item.append('"').append(role.id()).append('"');
        }
        return item.append("],\"forced\":").append(forced).append('}').toString();
    }

    private static String doubtful(
            List<LineRole> roles, boolean forced, Doubt doubt, Language language)
            throws IOException {
        return Json.text(
                json -> {
                    json.writeArrayFieldStart("ids");
                    for (LineRole role : roles) {
                        json.writeString(role.id());
                    }
                    json.writeEndArray();
                    json.writeBooleanField("forced", forced);
                    doubt.writeTo(json, language);
                });
    }
}
