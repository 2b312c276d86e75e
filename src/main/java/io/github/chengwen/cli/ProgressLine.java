package io.github.chengwen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the last line of a terminal, below what else is printed there. It has no colours. */
final class ProgressLine implements Progress {

    /** What the narrowest usual terminal shows without a wrap. */
    private static final int CELLS = 79;

    private final Line line;
    private final ProgressBar bar;

    /**
     * Starts a bar.
     *
     * @param charset what the terminal can show
     * @param total how many steps there will be
     */
    ProgressLine(PrintStream terminal, Charset charset, int total) {
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

    /** Something that prints whole lines. */
    interface Printing {
        void run() throws IOException;
    }

    /** Takes the bar away, so that lines can be printed in its place. */
    void makeRoomFor(Printing printing) throws IOException {
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
        // Left to itself, a bar that was never drawn on time would stay.
        line.clear();
    }

    /** Where the bar is drawn, from a thread of its own. */
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
