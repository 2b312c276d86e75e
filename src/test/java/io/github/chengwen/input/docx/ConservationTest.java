package io.github.chengwen.input.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.input.Draft;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every character of the main story is in the text, in its order: counted by another reader, which
 * knows nothing but where characters stand in the XML.
 */
final class ConservationTest {

    private static final Pattern CHARACTERS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    @TempDir Path work;

    private static String document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no document.xml");
    }

    private static String counted(byte[] docx) throws IOException {
        Matcher matcher = CHARACTERS.matcher(document(docx));
        StringBuilder all = new StringBuilder();
        while (matcher.find()) {
            all.append(
                    matcher.group(1)
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&apos;", "'")
                            .replace("&amp;", "&"));
        }
        return ink(all.toString());
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static List<byte[]> ours() throws IOException {
        Chengwen chengwen = Chengwen.with(Options.of(BuiltInStyles.speech()));
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.filter(f -> f.toString().endsWith(".txt")).toList()) {
                for (Output output :
                        chengwen.convert(Files.readAllBytes(sample), "稿.txt").outputs()) {
                    files.add(output.file(Format.DOCX).orElseThrow().toByteArray());
                }
            }
        }
        return files;
    }

    @Test
    void ofOurOwnFiles() throws IOException {
        for (byte[] docx : ours()) {
            assertThat(ink(Draft.open("稿.docx", docx).source().text())).isEqualTo(counted(docx));
        }
    }

    @NeedsLibreOffice
    @Test
    void ofTheSameFilesAsLibreOfficeWritesThem() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (byte[] docx : ours()) {
            files.add(Files.write(work.resolve("f" + files.size() + ".docx"), docx));
        }
        Path out = Files.createDirectory(work.resolve("out"));
        LibreOffice.in(out).convert(files, "docx");

        for (Path file : files) {
            byte[] docx = Files.readAllBytes(out.resolve(file.getFileName()));
            assertThat(ink(Draft.open("稿.docx", docx).source().text())).isEqualTo(counted(docx));
        }
    }
}
