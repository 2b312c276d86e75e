package io.github.chengwen.cli;

/** How far a batch has come, for a person who waits. */
interface Progress extends AutoCloseable {

    /** One more draft is finished. */
    void step();

    @Override
    void close();

    /** Where nobody watches, or there is nothing to wait for. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
