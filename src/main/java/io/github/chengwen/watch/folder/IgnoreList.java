package io.github.chengwen.watch.folder;

import io.github.chengwen.input.Drafts;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;

/** Names that are no drafts, and never will be (watch.md §4, ignore list). */
final class IgnoreList {

    private static final Set<String> ENDINGS =
            Set.of("tmp", "part", "partial", "crdownload", "filepart", "writing");
    private static final Set<String> NAMES =
            Set.of("thumbs.db", "desktop.ini", "@eadir", "__macosx", Folders.STYLE);
    private static final Pattern BEGINNINGS =
            Pattern.compile("\\.|~\\$|~syncthing~", Pattern.CASE_INSENSITIVE);

    private IgnoreList() {}

    /** Hidden files, half-done downloads, and what other programs leave about. */
    static boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BEGINNINGS.matcher(name).lookingAt()
                || NAMES.contains(lower)
                || ENDINGS.contains(extension(lower));
    }

    /** Whether a name is that of a draft. */
    static boolean isDraft(String name) {
        return Drafts.isDraft(name);
    }

    private static String extension(String name) {
        return FilenameUtils.getExtension(name.replaceAll("[:\\x00]", "_"));
    }
}
