package io.github.chengwen.input.odt;

import io.github.chengwen.input.zip.Unzipped;
import java.util.Optional;

/** The pictures of a file, unpacked when the first of them is asked for. */
final class Pictures {

    private final byte[] file;
    private Optional<Unzipped> unzipped = Optional.empty();

    Pictures(byte[] file) {
        this.file = file;
    }

    /** The bytes of an entry in the folder of pictures. */
    Optional<byte[]> bytes(String href) {
        if (unzipped.isEmpty()) {
            unzipped =
                    Optional.of(Unzipped.read(file, "ODT", name -> name.startsWith("pictures/")));
        }
        return unzipped.get().entry(href.startsWith("./") ? href.substring(2) : href);
    }
}
