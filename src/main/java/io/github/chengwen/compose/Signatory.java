package io.github.chengwen.compose;

import io.github.chengwen.model.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a signature that is made with a stamp: a post, and perhaps the name that the stamp
 * shows (E-30).
 *
 * @param passage the line
 * @param post without spaces; of a line without a name, the line
 * @param name without spaces; empty where the line has none
 */
record Signatory(Passage passage, String post, String name) {

    private static final Pattern GAP = Pattern.compile("[\\s\\u3000：:]+");

    private static final Pattern POST = Pattern.compile(".*(?:长|主任|主席|书记|总理|经理|专员|总裁|司令员|委员|总监)");

    private static final int SHORT = 2;

    /** Han, or what stands for a name that is left open. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}×○□xX·]{2,6}");

    /** 市长　赵国庆: what ends in the word for a post, and a name behind a gap. */
    static Signatory of(Passage passage) {
        List<String> words = List.of(GAP.split(passage.text().strip()));
        for (int i = words.size() - 1; i > 0; i--) {
            String post = String.join("", words.subList(0, i));
            String name = String.join("", words.subList(i, words.size()));
            if (POST.matcher(post).matches() && NAME.matcher(name).matches()) {
                return new Signatory(passage, post, name);
            }
        }
        return organ(passage);
    }

    /** The name of an organ whose seal stands on it. */
    static Signatory organ(Passage passage) {
        return new Signatory(passage, passage.text(), "");
    }

    /** Whose picture it is: the person's, or the post's or the organ's where nobody is named. */
    String signer() {
        return isNamed() ? name : post;
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether it names a post; what does not names an organ. */
    boolean hasPost() {
        return POST.matcher(post).matches();
    }

    /** Its name as it is set: of two characters, in the width of three. */
    String spacedName() {
        boolean isShort = name.codePointCount(0, name.length()) == SHORT;
        int second = isShort ? name.offsetByCodePoints(0, 1) : 0;
        return isShort ? name.substring(0, second) + '\u3000' + name.substring(second) : name;
    }

    /** What a picture of the stamp is called for those who do not see it. */
    String words() {
        return signer() + "签名章";
    }
}
