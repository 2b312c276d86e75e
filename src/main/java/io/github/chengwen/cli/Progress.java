package io.github.chengwen.cli;

/** Shows the progress of a batch. */
interface Progress extends AutoCloseable {

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
