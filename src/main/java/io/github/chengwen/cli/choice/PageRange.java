package io.github.chengwen.cli.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A range of pages ({@code --pages}).
 *
 * @param first from 1
 * @param last inclusive; may be beyond the end of a document
 */
public record PageRange(int first, int last) {

    public static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

    /** The page numbers of the range in a document of so many pages. */
    public IntStream of(int pages) {
        return IntStream.rangeClosed(first, Math.min(last, pages));
    }

    /** Parses {@code 2}, {@code 1-3}, or {@code 3-} for all from the third. */
    public static final class Converter implements ITypeConverter<PageRange> {

        private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})(-([1-9]\\d{0,5})?)?");

        @Override
        public PageRange convert(String value) {
            Matcher parts = FORM.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException(value);
            }
            int first = Integer.parseInt(parts.group(1));
            int last = first;
            if (parts.group(2) != null) {
                last = parts.group(3) == null ? ALL.last() : Integer.parseInt(parts.group(3));
            }
            if (last < first) {
                throw new TypeConversionException(value);
            }
            return new PageRange(first, last);
        }
    }
}
