package io.github.chengwen.input.manuscript;

/**
 * How characters look.
 *
 * @param size in half points; 0 where it is not known
 * @param bold whether they are
 * @param face of Chinese characters; empty where it is not known
 */
public record CharacterLook(int size, boolean bold, String face) {

    /** Bold, or in the face that stands for bold in official documents. */
    public boolean isStrong() {
        return bold || isHei(face);
    }

    /** Whether a face is a 黑体. */
    public static boolean isHei(String face) {
        return face.contains("黑体") || face.equalsIgnoreCase("SimHei");
    }
}
