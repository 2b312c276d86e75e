package io.github.chengwen.cli.choice;

import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.cli.console.ProgramVersion;
import io.github.chengwen.font.Chosen;
import io.github.chengwen.io.Hash;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that outputs depend on besides the draft, as text to be hashed. */
public final class Profile {

    private Profile() {}

    /**
     * The text.
     *
     * @param style its name or file
     * @param settings values of {@code --set}
     */
    public static String of(String style, List<String> settings, Options options)
            throws IOException {
        Optional<SourceText> builtIn = BuiltInStyles.source(style);
        // One character a byte: only the bytes of the style file matter, not its encoding.
        String text =
                builtIn.isPresent()
                        ? builtIn.get().text()
                        : Hash.of(Files.readAllBytes(Path.of(style)));
        List<Format> formats =
                options.formats().stream().sorted(Comparator.comparing(Format::name)).toList();
        List<String> faces =
                options.fonts().report().stream().map(Chosen::face).map(String::valueOf).toList();
        return String.join(
                "\n",
                ProgramVersion.line(),
                text,
                settings.toString(),
                formats.toString(),
                String.valueOf(options.whole()),
                faces.toString(),
                options.pdf().toString(),
                options.ofd().toString(),
                options.input().toString(),
                options.timestamp().toString(),
                options.seals().toString(),
                options.namedSeals().toString());
    }
}
