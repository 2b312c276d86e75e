package io.github.chengwen.cli.choice;

import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.FontSearch;
import io.github.chengwen.style.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the faces of a PDF are looked for ({@code --fonts}). */
public enum FontSet {
    /** Bundled faces only: the same draft gives the same bytes on every machine. */
    BUNDLED,
    /** The machine's faces where it has those that the style names, else bundled ones. */
    SYSTEM;

    private static final Message BAD_FOLDER =
            new Message("字体文件夹不能用：{0}", "the font folder cannot be used: {0}");

    /**
     * The faces of a style.
     *
     * @param folder a folder of the user's that is searched first
     * @throws ConfigurationException if that folder does not exist
     */
    public FontCatalog catalog(Style style, Optional<Path> folder, Language language)
            throws ConfigurationException {
        if (folder.filter(f -> f.toString().isBlank()).isPresent()) {
            // An unset variable in a script; as a path it would be the current folder.
            throw new ConfigurationException(BAD_FOLDER.format(language, List.of("\"\"")));
        }
        if (this == BUNDLED && folder.isEmpty()) {
            return FontCatalog.bundled();
        }
        FontSearch search =
                this == SYSTEM
                        ? FontSearch.onThisMachine(style.faces(), folder)
                        : new FontSearch(style.faces(), folder, List.of());
        try {
            return FontCatalog.search(search);
        } catch (IOException e) {
            throw new ConfigurationException(
                    BAD_FOLDER.format(language, List.of(String.valueOf(e.getMessage()))), e);
        }
    }
}
