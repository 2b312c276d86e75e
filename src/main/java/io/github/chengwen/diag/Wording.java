package io.github.chengwen.diag;

/**
 * The texts of a code.
 *
 * @param message what was found
 * @param hint what to do about it
 */
record Wording(Message message, Message hint) {

    Wording(String zh, String en, String hintZh, String hintEn) {
        this(new Message(zh, en), new Message(hintZh, hintEn));
    }
}
