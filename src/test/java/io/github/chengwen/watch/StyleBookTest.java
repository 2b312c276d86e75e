package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.job.StyleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles that are kept ready (watch.md §1, G6: bounded). */
class StyleBookTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    /** Folders with styles of their own may come and go for years. */
    @Test
    void onlyTheStylesThatWereAskedForLastAreKept() throws Exception {
        Office office = new Office(folder);
        List<Path> read = new ArrayList<>();
        StyleBook styles =
                new StyleBook(
                        office.folders,
                        style -> {
                            style.ifPresent(read::add);
                            return Office.RECIPE;
                        });
        for (int i = 0; i < 200; i++) {
            office.drop("单位" + i + "/chengwen.yaml", "extends: plain\n");
            styles.of(Path.of("单位" + i + "/讲话.txt"));
            styles.of(Path.of("单位0/讲话.txt")); // This one is in use all the time.
        }
        assertThat(read).hasSize(200);
        read.clear();

        styles.of(Path.of("单位199/讲话.txt"));
        styles.of(Path.of("单位0/讲话.txt"));
        assertThat(read).isEmpty();

        styles.of(Path.of("单位1/讲话.txt"));
        assertThat(read).hasSize(1);
        assertThat(Files.exists(read.get(0))).isTrue();
    }
}
