package io.github.chengwen.cli.batch;

import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.DraftFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells the files that this program made from those of authors: in a folder that is converted a
 * second time they lie beside their drafts. One that was saved by another program since is a draft.
 */
final class OwnOutput {

    private static final String PROPERTIES = "docProps/app.xml";
    private static final String MARK = "<Application>Chengwen</Application>";
    private static final String PRODUCER = "/Producer(Chengwen)";
    private static final int MOST_BYTES = 4096;

    private OwnOutput() {}

    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") && isMarkedDocx(file)
                || name.endsWith(".pdf") && isMarkedPdf(file);
    }

    private static boolean isMarkedPdf(Path file) {
        try {
            byte[] bytes = DraftFiles.read(file, Drafts.MAX_BYTES);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(PRODUCER);
        } catch (IOException unreadable) {
            // What is wrong with it comes out when it is read.
            return false;
        }
    }

    private static boolean isMarkedDocx(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(PROPERTIES);
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                return text.contains(MARK);
            }
        } catch (IOException unreadable) {
            // What is wrong with it comes out when it is read.
            return false;
        }
    }
}
