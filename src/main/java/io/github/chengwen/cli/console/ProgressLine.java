package io.github.chengwen.cli.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on the last line of the terminal, without colours. */
public final class ProgressLine implements Progress {

    /** Fits a terminal of 80 columns without wrapping. */
    private static final int CELLS = 79;

    private final Line line;
    private final ProgressBar bar;

    /**
     * Starts a bar.
     *
     * @param charset of the terminal
     * @param total number of steps
     */
    public ProgressLine(PrintStream terminal, Charset charset, int total) {
        this.line = new Line(terminal);
        this.bar =
                new ProgressBarBuilder()
                        .setTaskName("chengwen")
                        .setInitialMax(total)
                        .setStyle(
                                charset.newEncoder().canEncode('█')
                                        ? ProgressBarStyle.UNICODE_BLOCK
                                        : ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(500)
                        .setConsumer(line)
                        .build();
    }

    /** Prints whole lines. */
    public interface Printing {
        void run() throws IOException;
    }

    /** Clears the bar and prints lines in its place; the next step draws it below them. */
    public void makeRoomFor(Printing printing) throws IOException {
        synchronized (line) {
            line.clear();
            printing.run();
        }
    }

    @Override
    public void step() {
        bar.step();
        bar.refresh();
    }

    @Override
    public void close() {
        bar.close();
        // The library may leave its last bar on the screen.
        line.clear();
    }

    /** Draws the bar; called by the library's thread. */
    private static final class Line implements ProgressBarConsumer {

        private final PrintStream terminal;

        Line(PrintStream terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return CELLS;
        }

        @Override
        public synchronized void accept(String text) {
            terminal.print("\r" + text);
            terminal.flush();
        }

        @Override
        public synchronized void clear() {
            terminal.print("\r" + " ".repeat(CELLS) + "\r");
            terminal.flush();
        }

        @Override
        public void close() {}
    }
}
