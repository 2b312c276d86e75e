package io.github.chengwen.docx;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A rendered file and its parts as text. */
record Docx(byte[] bytes, Map<String, String> parts) {

    static final Metadata METADATA =
            new Metadata("在全市防汛工作会议上的讲话", "市长　程知远", "讲话稿", Instant.parse("2024-05-20T01:02:03Z"));

    static Docx of(Document... documents) {
        return of(TestStyles.speech(), documents);
    }

    static Docx of(Style style, Document... documents) {
        return of(style, METADATA, documents);
    }

    /** With a number for each document of a collection: 1, 12, 23 and so on. */
    static Docx of(Style style, Metadata metadata, Document... documents) {
        List<Integer> numbers =
                Stream.iterate(1, number -> number + 11).limit(documents.length).toList();
        return read(
                DocxRenderer.render(
                        Composer.compose(List.of(documents), style),
                        numbers,
                        Stream.of(documents).map(document -> Ending.PLAIN).toList(),
                        List.of(),
                        metadata));
    }

    static Docx read(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError("not a ZIP file", e);
        }
        return new Docx(bytes, parts);
    }

    /** The same file but for something in one of its parts. */
    Docx replacing(String path, String old, String replacement) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(path, part(path).replace(old, replacement));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : changed.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError("an array of bytes does not fail", e);
        }
        return new Docx(bytes.toByteArray(), changed);
    }

    /** A part by its path, such as {@code word/styles.xml}. */
    String part(String path) {
        String part = parts.get(path);
        if (part == null) {
            throw new NoSuchElementException(path + " among " + parts.keySet());
        }
        return part;
    }

    PartAssert assertPart(String path) {
        return new PartAssert(part(path));
    }

    PartAssert assertDocument() {
        return assertPart("word/document.xml");
    }

    PartAssert assertStyles() {
        return assertPart("word/styles.xml");
    }

    PartAssert assertSettings() {
        return assertPart("word/settings.xml");
    }
}
