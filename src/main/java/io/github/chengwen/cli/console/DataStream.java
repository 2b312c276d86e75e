package io.github.chengwen.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Standard output. A print stream swallows exceptions; this one remembers the first. */
public final class DataStream extends PrintStream {

    /** The message of EPIPE, which systems translate. */
    private static final Pattern NO_READER =
            Pattern.compile("pipe|管道|管線", Pattern.CASE_INSENSITIVE);

    private final Tap tap;

    public DataStream(OutputStream out, Charset charset) {
        this(new Tap(out), charset);
    }

    private DataStream(Tap tap, Charset charset) {
        super(tap, false, charset);
        this.tap = tap;
    }

    /** The first failure, if there was one. */
    public Optional<IOException> failure() {
        flush();
        return tap.failure;
    }

    /** Whether the reader has closed the pipe, as {@code head} does. */
    public boolean isWithoutReader() {
        return failure()
                .map(IOException::getMessage)
                .filter(m -> NO_READER.matcher(m).find())
                .isPresent();
    }

    private static final class Tap extends OutputStream {

        private final OutputStream out;
        private Optional<IOException> failure = Optional.empty();

        Tap(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }
}
