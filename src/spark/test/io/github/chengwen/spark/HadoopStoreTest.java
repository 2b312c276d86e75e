package io.github.chengwen.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree of files through Hadoop: one that renames, as HDFS does, and one like an object store. */
class HadoopStoreTest {

    @TempDir Path folder;

    /** A file system under another name, which for the job is an object store. */
    public static final class ObjectStore extends RawLocalFileSystem {

        @Override
        public String getScheme() {
            return "double";
        }

        @Override
        public URI getUri() {
            return URI.create("double:///");
        }
    }

    private Store store(String scheme) throws IOException {
        Configuration configuration = new Configuration();
        configuration.setClass(
                "fs.double.impl", ObjectStore.class, org.apache.hadoop.fs.FileSystem.class);
        return new HadoopStore(
                new org.apache.hadoop.fs.Path(scheme + "://" + folder), configuration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "double"})
    void whatIsPutIsFoundAndReplacedAndDeleted(String scheme) throws IOException {
        Store store = store(scheme);
        store.put("二〇二四/讲话.docx", "甲".getBytes(UTF_8));
        store.put("二〇二四/讲话.docx", "乙".getBytes(UTF_8));

        assertThat(store.find("二〇二四/讲话.docx", 100).map(bytes -> new String(bytes, UTF_8)))
                .isEqualTo(Optional.of("乙"));
        store.delete("二〇二四/讲话.docx");
        store.delete("二〇二四/讲话.docx");
        assertThat(store.find("二〇二四/讲话.docx", 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "double"})
    void nothingIsLeftBesideWhatWasPut(String scheme) throws IOException {
        store(scheme).put("讲话.docx", new byte[] {1});

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .filteredOn(name -> !name.endsWith(".crc"))
                    .containsExactly("讲话.docx");
        }
    }

    @Test
    void draftsAreListedInOrderWithoutWhatIsHidden() throws IOException {
        for (String place : new String[] {"乙/2.txt", "甲.md", ".隐/3.txt", "4.bin", "readme.txt"}) {
            Files.createDirectories(folder.resolve(place).getParent());
            Files.writeString(folder.resolve(place), "稿");
        }

        assertThat(store("file").drafts())
                .containsExactly(new Draft("乙/2.txt", 3), new Draft("甲.md", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "double"})
    void aFileBeyondTheLimitIsNotRead(String scheme) throws IOException {
        Store store = store(scheme);
        store.put("讲话.txt", new byte[101]);

        assertThatThrownBy(() -> store.find("讲话.txt", 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("100");
    }
}
