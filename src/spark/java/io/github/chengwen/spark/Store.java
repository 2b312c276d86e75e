package io.github.chengwen.spark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A tree of files by their places below its root. What is put is whole or not there; a second time
 * it replaces the first, which has the same bytes.
 */
interface Store {

    /**
     * All drafts of the tree, in the order of their places; nothing whose name begins with a dot.
     */
    List<Draft> drafts() throws IOException;

    /**
     * The bytes of a file; empty where there is none.
     *
     * @throws IOException also if it is longer than the limit
     */
    Optional<byte[]> find(String place, long limit) throws IOException;

    /** Writes a file, with the folders above it. */
    void put(String place, byte[] bytes) throws IOException;

    /** Deletes a file, if there is one. */
    void delete(String place) throws IOException;
}
