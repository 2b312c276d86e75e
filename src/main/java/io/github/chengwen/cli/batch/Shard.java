package io.github.chengwen.cli.batch;

import io.github.chengwen.io.Hash;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several equal parts of the drafts, so that several machines share them without knowing of
 * each other: each draft is in exactly one part. Which one follows from the name that its outputs
 * will have, below the folder that was given: the same on every machine, whatever other drafts
 * there are, and the same for two drafts whose outputs would replace each other.
 *
 * @param number from 1
 * @param count of all parts
 */
public record Shard(int number, int count) {

    /** All drafts. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 10_000;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})/([0-9]{1,5})");

    public Shard {
        if (number < 1 || number > count || count > MOST) {
            throw new IllegalArgumentException(number + "/" + count);
        }
    }

    boolean holds(Input draft) {
        String place = draft.subfolder().resolve(draft.stem()).toString().replace('\\', '/');
        // File systems differ in what they take for the same name.
        String folded = Normalizer.normalize(place, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String hash = Hash.of(folded.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(hash, 16).mod(BigInteger.valueOf(count)).intValue() == number - 1;
    }

    /** Follows the name of a record that each part has of its own; empty for the whole. */
    String label() {
        return count == 1 ? "" : "-" + number + "-of-" + count;
    }

    /** Parses {@code i/n}. */
    public static final class Converter implements ITypeConverter<Shard> {

        @Override
        public Shard convert(String value) {
            Matcher form = FORM.matcher(value.strip());
            if (!form.matches()) {
                throw new TypeConversionException(value);
            }
            try {
                return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            } catch (IllegalArgumentException beyond) {
                throw new TypeConversionException(value);
            }
        }
    }
}
