package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.FontSearch;
import io.github.chengwen.style.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which faces draw a PDF ({@code --fonts}). */
enum FontSet {
    /** Those that come with the program, so that the same draft gives the same bytes everywhere. */
    BUNDLED,
    /** Those of the machine where it has the ones that the style names. */
    SYSTEM;

    private static final Message BAD_FOLDER =
            new Message("字体文件夹不能用：{0}", "the font folder cannot be used: {0}");

    /**
     * The faces of a style.
     *
     * @param folder of the user's, to be searched before all others
     * @throws ConfigurationException if that folder is not there
     */
    FontCatalog catalog(Style style, Optional<Path> folder, Language language)
            throws ConfigurationException {
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
