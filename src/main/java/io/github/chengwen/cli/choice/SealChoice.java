package io.github.chengwen.cli.choice;

import io.github.chengwen.Seal;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --seal}: pictures of the user's own seals. */
public final class SealChoice {

    private static final Message UNREADABLE =
            new Message("印章图片读不了：{0}", "the picture of a seal cannot be read: {0}");
    private static final Message NO_PICTURE =
            new Message(
                    "不是能用的 PNG 图片，不能作印章：{0}；请用背景透明的 PNG",
                    "not a PNG that can be used as a seal: {0}; use one with a transparent"
                            + " background");

    /** Larger files are no pictures of a seal. */
    private static final long MOST_BYTES = 50L << 20;

    @Option(names = "--seal", paramLabel = "PNG", descriptionKey = "convert.seal")
    private List<Path> files = List.of();

    /**
     * The pictures, in the order of the command line.
     *
     * @throws ConfigurationException if a file cannot be read or is no PNG
     */
    public List<Seal> load(Language language) throws ConfigurationException {
        List<Seal> seals = new ArrayList<>();
        for (Path file : files) {
            seals.add(load(file, language));
        }
        return seals;
    }

    static Seal load(Path file, Language language) throws ConfigurationException {
        try {
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
            return Seal.of(bytes)
                    .orElseThrow(
                            () ->
                                    new ConfigurationException(
                                            NO_PICTURE.format(language, List.of(file.toString()))));
        } catch (IOException e) {
            throw new ConfigurationException(
                    UNREADABLE.format(language, List.of(file.toString())), e);
        }
    }
}
