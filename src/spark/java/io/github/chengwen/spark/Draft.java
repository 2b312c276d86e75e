package io.github.chengwen.spark;

import io.github.chengwen.input.DraftFormat;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A draft of the archive.
 *
 * @param place its path below the folder of the drafts, parted by slashes
 * @param length in bytes
 */
record Draft(String place, long length) implements Serializable {

    String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Its folder with a slash at the end; empty at the top. */
    String folder() {
        return place.substring(0, place.lastIndexOf('/') + 1);
    }

    /** The stem of its outputs' names. */
    String stem() {
        return DraftFormat.stem(name());
    }

    /** What its outputs are called, as a file system sees it that is not strict about names. */
    String key() {
        return Normalizer.normalize(folder() + stem(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
