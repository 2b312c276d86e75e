package io.github.chengwen.font;

import io.github.chengwen.style.Faces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which faces to look for, and where (F-15: the user's fonts, then the machine's).
 *
 * @param faces the wanted names of every role
 * @param fontDir a folder of the user's, searched first
 * @param systemFolders the machine's folders, searched next; they need not exist
 */
public record FontSearch(Faces faces, Optional<Path> fontDir, List<Path> systemFolders) {

    public FontSearch {
        systemFolders = List.copyOf(systemFolders);
    }

    /** A search in the user's folder and in those of the operating system. */
    public static FontSearch onThisMachine(Faces faces, Optional<Path> fontDir) {
        List<Path> folders =
                SystemFolders.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")),
                        System.getenv());
        return new FontSearch(faces, fontDir, folders);
    }
}
