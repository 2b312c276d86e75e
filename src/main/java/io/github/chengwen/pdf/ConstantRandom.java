package io.github.chengwen.pdf;

import java.security.SecureRandom;

/**
 * No chance at all: OpenPDF draws the prefix of a subset's name, and with this it is always the
 * same (F-34). Nothing is kept secret by it.
 */
final class ConstantRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
        return 0;
    }
}
