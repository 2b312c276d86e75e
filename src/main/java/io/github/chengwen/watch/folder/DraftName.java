package io.github.chengwen.watch.folder;

import io.github.chengwen.io.SafeNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.io.FilenameUtils;

/**
 * The names of all that belongs to one draft. They come from its file name, never from its text.
 *
 * @param name its path below the inbox
 */
public record DraftName(Path name) {

    /** The reason of an exception. */
    public static final String LEADS_OUT = "leads out of its folder";

    /** What a name may be at most on usual file systems. */
    private static final int LONGEST = 255;

    /** The folder below the inbox that it lies in; empty for the inbox itself. */
    public Path subfolder() {
        Path parent = name.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /**
     * The folder that answers to the draft's below the inbox.
     *
     * @param folder such as the outbox
     * @throws FileSystemException if a link leads out of there
     */
    public Path below(Path folder) throws IOException {
        Path below = folder.resolve(subfolder());
        if (!below.equals(folder)
                && Files.exists(below)
                && !below.toRealPath().startsWith(folder.toRealPath())) {
            throw new FileSystemException(below.toString(), null, LEADS_OUT);
        }
        return below;
    }

    public String file() {
        return Inbox.last(name);
    }

    private String stem() {
        return FilenameUtils.removeExtension(file().replaceAll("[:\\x00/\\\\]", "_"));
    }

    private String extension() {
        return file().substring(Math.min(file().length(), stem().length()));
    }

    /**
     * The name of an output.
     *
     * @param number from 1: which try for a free name
     * @param part what tells apart the files of a set, such as {@code -2.docx}
     */
    public String output(int number, String part) {
        return SafeNames.of(stem(), (number == 1 ? "" : " (" + number + ")") + part);
    }

    /** Its own name, or the same with a number. */
    public Path numbered(int number) {
        if (number == 1) {
            return Path.of("").resolve(last());
        }
        String ending = "(" + number + ")" + extension();
        String whole = stem() + ending;
        return whole.getBytes(StandardCharsets.UTF_8).length <= LONGEST - 40
                ? last().resolveSibling(whole)
                : last().resolveSibling(SafeNames.of(stem(), ending));
    }

    private Path last() {
        Path last = name.getFileName();
        return last == null ? name : last;
    }

    /** Equal for names that some file system would not tell apart. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Equal for drafts whose outputs would have the same names. */
    public String key() {
        return folded(subfolder().resolve(output(1, "")).toString());
    }
}
