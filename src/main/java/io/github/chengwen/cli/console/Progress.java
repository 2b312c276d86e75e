package io.github.chengwen.cli.console;

/** Shows the progress of a batch. */
public interface Progress extends AutoCloseable {

    /** One more draft is finished. */
    void step();

    @Override
    void close();

    /** No progress display. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
