package io.github.chengwen.serve;

import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.OutputName;
import io.github.chengwen.diag.Language;
import io.github.chengwen.serve.web.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a draft as downloads: one, or several in a ZIP. */
final class Downloads {

    private static final String OCTETS = "application/octet-stream";

    /** The earliest that a ZIP can hold: the same files, the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Downloads() {}

    /**
     * The file in a format.
     *
     * @param name without its ending
     */
    static Reply of(Converted converted, Format format, String name, Language language)
            throws IOException {
        List<Output> outputs = converted.outputs();
        if (outputs.isEmpty()) {
            return Reply.json(
                    422,
                    json ->
                            new FindingList(converted.source(), language)
                                    .write(json, "errors", converted.diagnostics()));
        }
        String ending = "." + format.extension();
        if (outputs.size() == 1) {
            return file(name + ending, bytes(outputs.get(0), format));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            List<OutputName> names = OutputName.of(outputs);
            for (int i = 0; i < outputs.size(); i++) {
                ZipEntry entry = new ZipEntry(name + names.get(i).suffix() + ending);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(bytes(outputs.get(i), format));
            }
        }
        return file(name + ".zip", packed.toByteArray());
    }

    private static byte[] bytes(Output output, Format format) {
        return output.file(format).orElseThrow().toByteArray();
    }

    private static Reply file(String name, byte[] bytes) {
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Reply.of(200, OCTETS, bytes)
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + coded);
    }
}
