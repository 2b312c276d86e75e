package io.github.chengwen.watch.record;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.record.Commit.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files that tell what became of a draft: {@code NAME.result.json} beside its documents, or
 * {@code NAME.error.json} and {@code NAME.error.txt} beside the draft that failed. The same draft
 * gives the same bytes: they hold no time and no number of a run.
 */
public final class Notes {

    /** So many findings are written down, well below 4 MiB (watch.md §4); the rest are counted. */
    private static final int MOST = 5000;

    private Notes() {}

    /**
     * The note of success, published last.
     *
     * @param source what the draft came as
     * @param outputs the documents
     * @param pages of each output that {@code outputs} names, in the same order
     */
    public static byte[] result(
            String draft,
            String sha256,
            String profile,
            Source source,
            List<Target> outputs,
            List<Integer> pages,
            List<Finding> findings,
            int omitted)
            throws IOException {
        return Json.line(
                json -> {
                    json.writeNumberField("v", 1);
                    json.writeStringField("draft", draft);
                    json.writeStringField("sha256", sha256);
                    json.writeStringField("profile", profile);
                    source.writeTo(json, sha256);
                    json.writeArrayFieldStart("outputs");
                    for (int i = 0; i < outputs.size(); i++) {
                        json.writeStartObject();
                        json.writeStringField("name", outputs.get(i).name());
                        json.writeStringField("sha256", outputs.get(i).sha256());
                        json.writeNumberField("pages", pages.get(i));
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeNumberField("warnings", count(findings, Severity.WARNING));
                    writeTo(json, findings, omitted);
                });
    }

    /** The note of failure for programs. */
    public static byte[] error(String draft, String sha256, List<Finding> findings)
            throws IOException {
        return Json.line(
                json -> {
                    json.writeNumberField("v", 1);
                    json.writeStringField("draft", draft);
                    json.writeStringField("sha256", sha256);
                    json.writeStringField("code", code(findings));
                    writeTo(json, findings, 0);
                });
    }

    private static void writeTo(JsonGenerator json, List<Finding> findings, int omitted)
            throws IOException {
        json.writeNumberField("omitted", omitted + Math.max(0, findings.size() - MOST));
        json.writeArrayFieldStart("diagnostics");
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            finding.writeTo(json);
        }
        json.writeEndArray();
    }

    /** The note of failure for people; Windows' own editor needs the mark at its start. */
    public static byte[] errorText(String draft, List<Finding> findings) {
        StringBuilder text = new StringBuilder("\ufeff");
        text.append("“").append(Printable.of(draft)).append("”没有排成。原因：\r\n\r\n");
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST)
                .forEach(finding -> text.append("  ").append(finding.line()).append("\r\n"));
        List<Finding> rest =
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .limit(MOST)
                        .toList();
        if (!rest.isEmpty()) {
            text.append("\r\n另外请看一眼：\r\n\r\n");
            rest.forEach(finding -> text.append("  ").append(finding.line()).append("\r\n"));
        }
        text.append("\r\n改好以后，把文件重新放进 inbox 文件夹即可。\r\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The first error's. */
    public static String code(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .findFirst()
                .orElse("");
    }

    public static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
