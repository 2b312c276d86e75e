package io.github.chengwen.cli.choice;

import io.github.chengwen.cli.console.LikelyValueException;
import io.github.chengwen.pdf.PdfLevel;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.LengthParser;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The PDF options of the command line. */
public final class PdfChoice {

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

    public PdfOptions options() {
        return new PdfOptions(level, bleed, cropMarks);
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
