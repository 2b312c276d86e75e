package io.github.chengwen.spark;

import io.github.chengwen.input.Drafts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder of a file system that Hadoop knows. On HDFS a file is written aside and renamed; an
 * object store shows a file when it is whole, and a rename there would be a copy.
 */
final class HadoopStore implements Store {

    private static final Set<String> RENAMING = Set.of("hdfs", "viewfs", "webhdfs", "file");

    private final Path root;
    private final Configuration configuration;
    private final FileSystem files;

    HadoopStore(Path root, Configuration configuration) throws IOException {
        this.files = root.getFileSystem(configuration);
        this.root = files.makeQualified(root);
        this.configuration = configuration;
    }

    @Override
    public List<Draft> drafts() throws IOException {
        int above = root.toUri().getPath().length() + (root.isRoot() ? 0 : 1);
        List<Draft> drafts = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String place = file.getPath().toUri().getPath().substring(above);
            boolean hidden = place.startsWith(".") || place.contains("/.");
            if (!hidden && Drafts.isDraft(file.getPath().getName())) {
                drafts.add(new Draft(place, file.getLen()));
            }
        }
        drafts.sort(Comparator.comparing(Draft::place));
        return drafts;
    }

    @Override
    public Optional<byte[]> find(String place, long limit) throws IOException {
        try (InputStream in = files.open(at(place))) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new IOException("longer than " + limit + " bytes");
            }
            return Optional.of(bytes);
        } catch (FileNotFoundException none) {
            return Optional.empty();
        }
    }

    @Override
    public void put(String place, byte[] bytes) throws IOException {
        Path target = at(place);
        if (!RENAMING.contains(files.getScheme())) {
            write(target, bytes);
            return;
        }
        Path aside = new Path(target.getParent(), ".chengwen-new-" + UUID.randomUUID());
        try {
            write(aside, bytes);
            FileContext.getFileContext(root.toUri(), configuration)
                    .rename(aside, target, Rename.OVERWRITE);
        } finally {
            files.delete(aside, false);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write(bytes);
        }
    }

    @Override
    public void delete(String place) throws IOException {
        files.delete(at(place), false);
    }

    private Path at(String place) {
        return new Path(root, place);
    }
}
