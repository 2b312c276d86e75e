package io.github.chengwen.cli.choice;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many drafts to work on at a time ({@code --jobs}). */
public final class JobCount implements ITypeConverter<Integer> {

    /** The number of processors, at most four: more would need a larger heap than usual. */
    public static final int USUAL = Math.min(4, Runtime.getRuntime().availableProcessors());

    private static final int MOST = 64;

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text.strip());
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(text);
        }
        throw new TypeConversionException(text);
    }
}
