package io.github.chengwen.cli;

import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.cli.batch.Made;
import io.github.chengwen.cli.batch.SeveralFilesException;
import io.github.chengwen.cli.choice.OfdChoice;
import io.github.chengwen.cli.choice.PdfChoice;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.pdf.PdfOptions;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chengwen convert}: makes DOCX, PDF and OFD of drafts. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private static final Message ONE_FORMAT =
            new Message(
                    "标准输出只能放一个文件；请加 --to docx、--to pdf、--to ofd 或 -o DIR",
                    "standard output takes one file; add --to docx, --to pdf, --to ofd or"
                            + " -o DIR");
    private static final Message ONE_DOCUMENT =
            new Message(
                    "这里只放得下一个文件，而草稿有 {0} 篇；请加 --whole，或用 -o 写一个文件夹",
                    "there is room for one file but the draft has {0} documents; add --whole, or"
                            + " name a folder with -o");
    private static final Message CONTRADICTION =
            new Message(
                    "-o 写的是一个 .{0} 文件，--to 要的却是 {1}；请改其中一个，或用 -o 写一个文件夹",
                    "-o names one .{0} file but --to asks for {1}; change one of them, or name a"
                            + " folder with -o");

    @Mixin private Typesetting typesetting;

    @Option(names = "--to", split = ",", paramLabel = "docx|pdf|ofd", descriptionKey = "convert.to")
    private Set<Format> wanted = EnumSet.noneOf(Format.class);

    private final Language language;

    @Mixin private PdfChoice pdf = new PdfChoice();

    @Mixin private OfdChoice ofd = new OfdChoice();

    ConvertCommand(Surroundings surroundings, Language language) {
        this.typesetting = new Typesetting(surroundings, language);
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        Set<Format> formats = formats();
        if (typesetting.toStandardOutput() && formats.size() > 1) {
            throw typesetting.usage(ONE_FORMAT);
        }
        PdfOptions printed = pdf.options(language);
        try {
            return typesetting.run(formats, printed, ofd.options(), "", ConvertCommand::files);
        } catch (SeveralFilesException e) {
            throw typesetting.usage(ONE_DOCUMENT, e.count());
        }
    }

    /** Those of {@code --to}; without it the one that the ending of a file says, else the usual. */
    private Set<Format> formats() {
        Optional<String> ending =
                typesetting.fileEnding(
                        Stream.of(Format.values()).map(Format::extension).toArray(String[]::new));
        if (ending.isEmpty()) {
            return wanted.isEmpty() ? Format.usual() : wanted;
        }
        Set<Format> only =
                Stream.of(Format.values())
                        .filter(format -> format.extension().equals(ending.get()))
                        .collect(Collectors.toSet());
        if (!wanted.isEmpty() && !wanted.equals(only)) {
            String formats =
                    wanted.stream().map(Format::extension).collect(Collectors.joining(","));
            throw typesetting.usage(CONTRADICTION, ending.get(), formats);
        }
        return only;
    }

    private static List<Made> files(Output output) {
        return Stream.of(Format.values())
                .flatMap(format -> output.file(format).map(c -> Made.of(format, c)).stream())
                .toList();
    }
}
