package io.github.chengwen.ofd;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The text of the draft, as a file in the file: archives take text and XML only. */
final class Attachment {

    static final String LIST = "Attachs/Attachments.xml";

    private static final String FILE = "draft.txt";
    private static final String NAME = "原稿";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Attachment() {}

    static void add(String draft, Optional<Instant> time, Parts parts, String folder) {
        byte[] text = draft.getBytes(StandardCharsets.UTF_8);
        Xml list = Xml.of("Attachments");
        list.begin("Attachment").with("ID", "draft").with("Name", NAME).with("Format", "txt");
        time.ifPresent(t -> list.with("CreationDate", TIME.format(t)));
        list.with("Size", kilobytes(text.length)).leaf("FileLoc", FILE);
        parts.add(folder + LIST, list.toBytes());
        parts.add(folder + "Attachs/" + FILE, text);
    }

    private static String kilobytes(int bytes) {
        return Millimetres.text(bytes * 10_000L / 1024);
    }
}
