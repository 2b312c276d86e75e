package io.github.chengwen.fuzz;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Mutates files of all formats and opens them; of packages also a single part, which bytes changed
 * at random in a compressed file hardly ever reach. One in twenty is converted.
 *
 * <p>{@code java … io.github.chengwen.fuzz.FilesFuzz SEEDS SECONDS RANDOM FINDINGS}: a folder of
 * files, the time, the number that the run begins with, a folder for what throws.
 */
public final class FilesFuzz {

    private static final int CONVERTED = 20;
    private static final int MOST_CHANGES = 8;

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    private final List<byte[]> seeds = new ArrayList<>();
    private final Random random;

    private FilesFuzz(long start) {
        this.random = new Random(start);
    }

    public static void main(String[] arguments) throws IOException {
        FilesFuzz fuzz = new FilesFuzz(Long.parseLong(arguments[2]));
        Map<String, Integer> runs = new TreeMap<>();
        List<String> endings = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                fuzz.seeds.add(Files.readAllBytes(file));
                endings.add(name.substring(name.lastIndexOf('.') + 1));
            }
        }
        long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        int found = 0;
        for (int run = 0; System.nanoTime() < end; run++) {
            int seed = fuzz.random.nextInt(fuzz.seeds.size());
            byte[] data = fuzz.mutated(fuzz.seeds.get(seed));
            runs.merge(endings.get(seed), 1, Integer::sum);
            try {
                OpenFuzz.fuzzerTestOneInput(data);
                if (run % CONVERTED == 0) {
                    CHENGWEN.convert(data, "draft." + endings.get(seed));
                }
            } catch (RuntimeException | Error e) {
                found++;
                String name = "found-" + arguments[2] + "-" + run + "." + endings.get(seed);
                Files.write(Path.of(arguments[3]).resolve(name), data);
                System.out.println(name + " " + e);
                e.printStackTrace(System.out);
            }
        }
        System.out.println(runs + " runs, " + found + " throw");
    }

    private byte[] mutated(byte[] seed) throws IOException {
        boolean whole = random.nextInt(4) == 0;
        return seed[0] == 'P' && seed[1] == 'K' && !whole ? inOnePart(seed) : changed(seed);
    }

    private byte[] inOnePart(byte[] seed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(seed))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        List<String> names = parts.keySet().stream().filter(n -> n.endsWith("xml")).toList();
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, changed(parts.get(name)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Some bytes changed, or a stretch repeated, moved, taken from elsewhere or cut out. */
    private byte[] changed(byte[] seed) {
        byte[] data = seed;
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0 && data.length > 2; i--) {
            int at = random.nextInt(data.length);
            int length = Math.min(data.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
            byte[] stretch = Arrays.copyOfRange(data, at, at + length);
            int to = random.nextInt(data.length);
            data =
                    switch (random.nextInt(7)) {
                        case 0 -> replaced(data, at, length, new byte[0]);
                        case 1 -> replaced(data, to, 0, stretch);
                        case 2 -> replaced(data, to, Math.min(length, data.length - to), stretch);
                        case 3 -> numbered(data, at);
                        case 4 -> Arrays.copyOf(data, Math.max(2, data.length - length));
                        default -> {
                            byte[] copy = data.clone();
                            copy[at] = (byte) random.nextInt(256);
                            yield copy;
                        }
                    };
        }
        return data;
    }

    /** A number in digits becomes another; elsewhere four bytes become a number. */
    private byte[] numbered(byte[] data, int at) {
        int from = at;
        while (from < data.length && !(data[from] >= '0' && data[from] <= '9')) {
            from++;
        }
        int to = from;
        while (to < data.length && data[to] >= '0' && data[to] <= '9') {
            to++;
        }
        int[] odd = {0, -1, 1, 255, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE};
        int number = odd[random.nextInt(odd.length)];
        if (from == to || from > at + 64) {
            byte[] four = {
                (byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)
            };
            return replaced(data, at, Math.min(4, data.length - at), four);
        }
        byte[] digits = String.valueOf(number).getBytes(StandardCharsets.US_ASCII);
        return replaced(data, from, to - from, digits);
    }

    private static byte[] replaced(byte[] data, int at, int length, byte[] by) {
        byte[] result = new byte[data.length - length + by.length];
        System.arraycopy(data, 0, result, 0, at);
        System.arraycopy(by, 0, result, at, by.length);
        System.arraycopy(data, at + length, result, at + by.length, data.length - at - length);
        return result;
    }
}
