package io.github.chengwen.ofd;

import io.github.chengwen.style.Ink;

/** Colours as OFD takes them where no other space is named: red, green and blue. */
final class Colour {

    private static final int PART = 0xFF;

    private Colour() {}

    static void write(String use, Ink ink, Xml object) {
        int rgb = ink.rgb();
        String value = (rgb >> 16 & PART) + " " + (rgb >> 8 & PART) + " " + (rgb & PART);
        object.begin(use).with("Value", value).end();
    }
}
