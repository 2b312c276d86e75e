package io.github.chengwen.cli.batch;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of {@code -o}: {@code -} is standard output, a name that ends like a text or office
 * file is one file, any other a folder. A slash at the end makes every name a folder.
 *
 * @param ending of the file, in lower case and without the dot; empty for a folder
 */
public record OutputArgument(Path path, Optional<String> ending) {

    /** Also endings that no command makes: whoever writes x.doc does not want a folder x.doc. */
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(docx?|pdf|ofd|png|txt|wps|odt|rtf)", Pattern.DOTALL);

    private static final Message OTHER_KIND =
            new Message(
                    "-o {0}：这个命令能写的文件是 {1}；要放进文件夹，请写 -o {0}/",
                    "-o {0}: this command can write {1}; for a folder write -o {0}/");
    private static final Message IS_FOLDER =
            new Message(
                    "-o {0} 是一个文件夹；要放进去，请写 -o {0}/，否则请换一个文件名",
                    "-o {0} is a folder; write -o {0}/ to put the files into it, or choose another"
                            + " name");
    private static final Message TOO_MANY =
            new Message(
                    "-o {0} 是一个文件，只放得下一份草稿；请用 -o 写一个文件夹",
                    "-o {0} is one file, with room for one draft; name a folder with -o");
    private static final Message COMMA = new Message("、", ", ");

    public boolean isStandardOutput() {
        return path.equals(Path.of(Input.STANDARD));
    }

    /**
     * The ending of the one file that this names; empty for a folder.
     *
     * @param made the endings that the command makes
     * @throws ParameterException if it is another ending, or if a folder has this name
     */
    public Optional<String> fileEnding(List<String> made, CommandLine command, Language language) {
        if (ending.isPresent() && !made.contains(ending.get())) {
            String endings =
                    made.stream()
                            .map(e -> "." + e)
                            .collect(Collectors.joining(COMMA.format(language, List.of())));
            List<String> words = List.of(path.toString(), endings);
            throw new ParameterException(command, OTHER_KIND.format(language, words));
        }
        if (ending.isPresent() && Files.isDirectory(path)) {
            List<String> words = List.of(path.toString());
            throw new ParameterException(command, IS_FOLDER.format(language, words));
        }
        return ending;
    }

    /** The error that several drafts should become this one file. */
    public ParameterException tooMany(CommandLine command, Language language) {
        List<String> words = List.of(path.toString());
        return new ParameterException(command, TOO_MANY.format(language, words));
    }

    /** Parses the value; it may not be blank, which is an unset variable in a script. */
    public static final class Converter implements ITypeConverter<OutputArgument> {

        @Override
        public OutputArgument convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException(value);
            }
            Matcher file = FILE.matcher(value);
            Optional<String> ending =
                    file.matches()
                            ? Optional.of(file.group(1).toLowerCase(Locale.ROOT))
                            : Optional.empty();
            try {
                return new OutputArgument(Path.of(value), ending);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(value);
            }
        }
    }
}
