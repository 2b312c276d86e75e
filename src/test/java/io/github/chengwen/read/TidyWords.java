package io.github.chengwen.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Chooses sentences and other words for tidy drafts; always the same ones for a seed. */
final class TidyWords {

    private static final Path FOLDER = Path.of("src", "test", "resources", "tidy");

    private static final List<String> SENTENCES = lines("sentences.txt");

    private static final Map<String, List<String>> POOLS = pools();

    private final SplittableRandom random;

    TidyWords(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> pools() {
        Map<String, List<String>> pools = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                pools.put(line.substring(1, line.length() - 1), open);
            } else {
                open.add(line);
            }
        }
        return pools;
    }

    private static List<String> pool(String name) {
        return Objects.requireNonNull(POOLS.get(name), name);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the first to the last. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    @SafeVarargs
    final <T> T either(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of a pool. */
    String one(String pool) {
        List<String> words = pool(pool);
        return words.get(random.nextInt(words.size()));
    }

    /** Some of a pool that follow one another there, at most as many as there are. */
    List<String> run(String pool, int count) {
        List<String> words = pool(pool);
        int size = Math.min(count, words.size());
        int start = random.nextInt(words.size() - size + 1);
        return words.subList(start, start + size);
    }

    String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    /** Sentences that follow one another in the resource. */
    String sentences(int count) {
        int start = random.nextInt(SENTENCES.size() - count);
        return String.join("", SENTENCES.subList(start, start + count));
    }
}
