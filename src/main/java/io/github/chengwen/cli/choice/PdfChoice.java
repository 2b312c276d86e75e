package io.github.chengwen.cli.choice;

import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.LikelyValueException;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.pdf.CmykProfile;
import io.github.chengwen.pdf.PdfLevel;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.LengthParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The PDF options of the command line. */
public final class PdfChoice {

    private static final Message UNREADABLE =
            new Message("特性文件读不了：{0}", "the profile cannot be read: {0}");
    private static final Message NO_PROFILE =
            new Message(
                    "不是 CMYK 印刷的 ICC 特性文件：{0}；请向印刷厂要",
                    "not an ICC profile of a CMYK press: {0}; ask the printer for it");

    @Option(
            names = "--pdfa",
            paramLabel = "2a|2u|2b|1a|1b|none",
            descriptionKey = "convert.pdfa",
            converter = LevelConverter.class)
    private PdfLevel level = PdfOptions.DEFAULT.level();

    @Option(
            names = "--bleed",
            paramLabel = "0mm…20mm",
            descriptionKey = "convert.bleed",
            converter = BleedConverter.class)
    private Length bleed = PdfOptions.DEFAULT.bleed();

    @Option(names = "--crop-marks", descriptionKey = "convert.cropMarks")
    private boolean cropMarks;

    @Option(names = "--cmyk", paramLabel = "ICC", descriptionKey = "convert.cmyk")
    private Optional<Path> press = Optional.empty();

    /**
     * The options.
     *
     * @throws ConfigurationException if the profile of the press cannot be used
     */
    public PdfOptions options(Language language) throws ConfigurationException {
        Optional<CmykProfile> cmyk = Optional.empty();
        if (press.isPresent()) {
            cmyk = Optional.of(profile(press.get(), language));
        }
        return new PdfOptions(level, bleed, cropMarks, cmyk);
    }

    private static CmykProfile profile(Path file, Language language) throws ConfigurationException {
        try {
            return CmykProfile.of(Files.readAllBytes(file))
                    .orElseThrow(
                            () ->
                                    new ConfigurationException(
                                            NO_PROFILE.format(language, List.of(file.toString()))));
        } catch (IOException e) {
            throw new ConfigurationException(
                    UNREADABLE.format(language, List.of(file.toString())), e);
        }
    }

    /** Parses a PDF/A level, such as {@code 2a}. */
    static final class LevelConverter implements ITypeConverter<PdfLevel> {

        @Override
        public PdfLevel convert(String value) {
            return Arrays.stream(PdfLevel.values())
                    .filter(level -> level.label().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** Parses a bleed within what printers use. */
    static final class BleedConverter implements ITypeConverter<Length> {

        private static final Length MOST = Length.ofMillimetres(20);

        @Override
        public Length convert(String value) {
            String inMillimetres = value.strip() + "mm";
            return parse(value)
                    .orElseThrow(
                            () ->
                                    parse(inMillimetres).isPresent()
                                            ? new LikelyValueException(value, inMillimetres)
                                            : new TypeConversionException(value));
        }

        private static Optional<Length> parse(String value) {
            return LengthParser.parse(value)
                    .filter(length -> length.milliPoints() >= 0)
                    .filter(length -> length.milliPoints() <= MOST.milliPoints());
        }
    }
}
