package io.github.chengwen.cli.choice;

import io.github.chengwen.Seal;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/**
 * The option {@code --seals}: a folder of the user's own seals, each named after the organ or the
 * person that signs (B-18).
 */
public final class SealFolder {

    private static final Message UNREADABLE =
            new Message("印章文件夹读不了：{0}", "the folder of seals cannot be read: {0}");
    private static final Message EMPTY =
            new Message(
                    "印章文件夹里没有 PNG 图片：{0}；文件名写署名的机关，如“东岭市人民政府.png”",
                    "the folder of seals has no PNG: {0}; a file is named after the organ that signs,"
                            + " such as 东岭市人民政府.png");

    private static final String ENDING = ".png";

    @Option(names = "--seals", paramLabel = "DIR", descriptionKey = "convert.seals")
    private Optional<Path> folder = Optional.empty();

    /** The folder, where one is given. */
    public Optional<Path> path() {
        return folder;
    }

    /**
     * The pictures by the names of those who sign, all read now: a file that changes later changes
     * no document.
     *
     * @throws ConfigurationException if the folder or a picture in it cannot be used, or it has
     *     none
     */
    public Map<String, Seal> load(Language language) throws ConfigurationException {
        return folder.isPresent() ? load(folder.get(), language) : Map.of();
    }

    private static Map<String, Seal> load(Path folder, Language language)
            throws ConfigurationException {
        Map<String, Seal> seals = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean hidden = name.startsWith(".");
                if (!hidden && name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                    String signer = name.substring(0, name.length() - ENDING.length());
                    seals.put(key(signer), SealChoice.load(file, language));
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    UNREADABLE.format(language, List.of(folder.toString())), e);
        }
        if (seals.isEmpty()) {
            throw new ConfigurationException(EMPTY.format(language, List.of(folder.toString())));
        }
        return seals;
    }

    /** As a signature is looked up; some file systems take characters apart. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]", "");
    }
}
