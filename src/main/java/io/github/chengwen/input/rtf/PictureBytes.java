package io.github.chengwen.input.rtf;

import com.rtfparserkit.rtf.Command;
import io.github.chengwen.input.manuscript.PictureReader;
import io.github.chengwen.text.Inset;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The picture that is read: bytes as they are, or two digits for each. */
final class PictureBytes {

    private static final int WHOLE = 100;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int across = WHOLE;
    private int down = WHOLE;
    private int half = -1;

    /** Takes what is said of its size. */
    void take(Command command, int parameter) {
        switch (command) {
            case picwgoal -> width = parameter;
            case pichgoal -> height = parameter;
            case picscalex -> across = parameter;
            case picscaley -> down = parameter;
            default -> {}
        }
    }

    void add(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit >= 0 && half < 0) {
                half = digit;
            } else if (digit >= 0) {
                bytes.write(half << 4 | digit);
                half = -1;
            }
        }
    }

    void add(byte[] binary) {
        bytes.writeBytes(binary);
    }

    /** The picture that has ended; begins the next. */
    Optional<Inset.Picture> end() {
        Optional<Inset.Picture> picture =
                PictureReader.read(
                        bytes.toByteArray(), "", scaled(width, across), scaled(height, down));
        bytes.reset();
        width = 0;
        height = 0;
        across = WHOLE;
        down = WHOLE;
        half = -1;
        return picture;
    }

    private static int scaled(int length, int percent) {
        return (int) ((long) length * percent / WHOLE);
    }
}
