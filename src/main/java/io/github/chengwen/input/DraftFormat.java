package io.github.chengwen.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that drafts come in. */
public enum DraftFormat {
    TEXT("text", "txt"),
    MARKDOWN("Markdown", "md", "markdown"),
    DOCX("DOCX", "docx", "docm", "dotx", "dotm"),
    DOC("DOC", "doc", "wps", "dot", "wpt"),
    RTF("RTF", "rtf"),
    ODT("ODT", "odt", "ott", "fodt"),
    HTML("HTML", "html", "htm", "mht", "mhtml", "xhtml"),
    PDF("PDF", "pdf");

    private final String label;
    private final List<String> endings;

    DraftFormat(String label, String... endings) {
        this.label = label;
        this.endings = List.of(endings);
    }

    /** Its name in messages. */
    public String label() {
        return label;
    }

    /** Its name in machine formats. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file name speaks of. */
    public static Optional<DraftFormat> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (DraftFormat format : values()) {
            if (dot > 0 && format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name without the ending of a draft; unchanged if it has none. */
    public static String stem(String name) {
        return ofName(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
