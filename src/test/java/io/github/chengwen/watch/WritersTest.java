package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.io.Hash;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.record.Note;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real writers of every kind beside a real service, all at the same time (watch.md §6, 08). On a
 * machine that is busy a writer may pause for longer than the service waits; then there is an
 * earlier version as well, but always one of the final bytes.
 */
class WritersTest {

    private static final int TIMES = Faults.times(1, 50);
    private static final int PIECES = Faults.times(40, 200);
    private static final int PAUSE = 50;

    @TempDir Path folder;

    /** How a program may put a file somewhere. */
    private enum Kind {
        SLOWLY {
            @Override
            void write(Path file, byte[] text) throws Exception {
                try (var out = Files.newOutputStream(file)) {
                    for (byte[] piece : pieces(text)) {
                        out.write(piece);
                        Thread.sleep(PAUSE);
                    }
                }
            }
        },
        WITH_ONE_LONG_PAUSE {
            @Override
            void write(Path file, byte[] text) throws Exception {
                Files.write(file, pieces(text).get(0));
                Thread.sleep(700);
                Files.write(file, text);
            }
        },
        WITH_AN_OLD_TIME {
            @Override
            void write(Path file, byte[] text) throws Exception {
                for (byte[] piece : pieces(text)) {
                    Files.write(file, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
                    Thread.sleep(PAUSE);
                }
            }
        },
        INTO_ROOM_MADE_BEFORE {
            @Override
            void write(Path file, byte[] text) throws Exception {
                try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                    out.setLength(text.length);
                    for (byte[] piece : pieces(text)) {
                        out.write(piece);
                        Thread.sleep(PAUSE);
                    }
                }
            }
        },
        TWICE {
            @Override
            void write(Path file, byte[] text) throws Exception {
                Files.write(file, new byte[text.length * 2]);
                Thread.sleep(PAUSE);
                Files.write(file, text);
            }
        },
        UNDER_ANOTHER_NAME {
            @Override
            void write(Path file, byte[] text) throws Exception {
                Path part = file.resolveSibling(file.getFileName() + ".part");
                SLOWLY.write(part, text);
                Files.move(part, file);
            }
        },
        AT_ONCE {
            @Override
            void write(Path file, byte[] text) throws Exception {
                Files.write(file, text);
            }
        };

        abstract void write(Path file, byte[] text) throws Exception;

        private static List<byte[]> pieces(byte[] text) {
            List<byte[]> pieces = new ArrayList<>();
            int size = text.length / PIECES + 1;
            for (int at = 0; at < text.length; at += size) {
                pieces.add(Arrays.copyOfRange(text, at, Math.min(text.length, at + size)));
            }
            return pieces;
        }
    }

    @Test
    void theLastBytesOfEveryWriterAreSet() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<String> wanted = new ArrayList<>();
        ExecutorService writers = Executors.newCachedThreadPool();
        try (Started service =
                Started.watch(root, folder.resolve("log"), "--stable", "2s").awaitReady(120)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (int i = 0; i < TIMES; i++) {
                    byte[] text = draft(kind.name() + i);
                    wanted.add(Hash.of(text));
                    Path file = office.folders.inbox().resolve(kind.name() + i + ".txt");
                    tasks.add(
                            () -> {
                                kind.write(file, text);
                                return true;
                            });
                }
            }
            for (Future<Boolean> end : writers.invokeAll(tasks)) {
                assertThat(end.get()).isTrue();
            }
            Started.await(300, () -> published(office).containsAll(wanted));
            assertThat(service.process().isAlive()).isTrue();
        } finally {
            writers.shutdownNow();
        }
        assertThat(published(office)).containsAll(wanted);
    }

    private static byte[] draft(String title) {
        return (Office.draft(title) + "    抓好落实，修好水渠。\n".repeat(PIECES)).getBytes(UTF_8);
    }

    private static List<String> published(Office office) throws Exception {
        List<String> hashes = new ArrayList<>();
        for (Path file : Tree.files(office.folders.outbox())) {
            if (Inbox.last(file).endsWith(Note.ENDING)) {
                hashes.add(Note.read(file).orElseThrow().sha256());
            }
        }
        return hashes;
    }
}
