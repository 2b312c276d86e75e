package io.github.chengwen.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Where a store is, for executors to open it.
 *
 * @param hadoop what the driver was told of file systems
 */
record StoreRoot(URI root, SerializableConfiguration hadoop) implements Serializable {

    Store open() throws IOException {
        return isLocal()
                ? new LocalStore(java.nio.file.Path.of(root))
                : new HadoopStore(new Path(root), hadoop.value());
    }

    boolean isLocal() {
        return "file".equals(root.getScheme());
    }

    /** Whether another root is this one or below it. */
    boolean holds(StoreRoot other) {
        return slashed(other).startsWith(slashed(this));
    }

    private static String slashed(StoreRoot any) {
        String text = any.root.toString();
        return text.endsWith("/") ? text : text + "/";
    }
}
