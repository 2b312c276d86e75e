package io.github.chengwen.serve;

import io.github.chengwen.text.Enclosures;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures and tables of the files that were opened, in memory only. Whoever asks names the file by
 * a sum of its bytes; one that is forgotten is sent again by the page.
 */
final class FileShelf {

    private static final int SUM_BYTES = 16;

    private final long memory;

    /** The one that was not used for the longest time first. */
    private final Map<String, Enclosures> files = new LinkedHashMap<>(16, .75f, true);

    FileShelf(long memory) {
        this.memory = memory;
    }

    /** Keeps them; the name by which they are found. */
    synchronized String put(byte[] file, Enclosures enclosures) {
        if (enclosures.isEmpty()) {
            return "";
        }
        String id = sum(file);
        files.put(id, enclosures);
        Iterator<Enclosures> oldest = files.values().iterator();
        long weight = files.values().stream().mapToLong(Enclosures::weight).sum();
        while (weight > memory && files.size() > 1) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
        return id;
    }

    /**
     * Those of a file.
     *
     * @param id empty for a draft that came of no file
     */
    synchronized Optional<Enclosures> find(String id) {
        return id.isEmpty() ? Optional.of(Enclosures.NONE) : Optional.ofNullable(files.get(id));
    }

    private static String sum(byte[] file) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(sum, 0, SUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
