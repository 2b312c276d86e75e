package io.github.chengwen.text;

/**
 * Removes the difference between two editions of GB 18030.
 *
 * <p>The 2000/2005 tables of older Java releases map eighteen characters to private-use code
 * points, the 2022 table of newer releases to standard ones. A draft must give the same characters
 * on both.
 */
final class PrivateUseGb18030 {

    private static final String OLD =
            "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796"
                    + "\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864";
    private static final String NEW =
            "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19"
                    + "\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb";

    private PrivateUseGb18030() {}

    static String toStandard(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int known = OLD.indexOf(text.charAt(i));
            out.append(known < 0 ? text.charAt(i) : NEW.charAt(known));
        }
        return out.toString();
    }
}
