package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;

/** What speaks for 的, 地 or 得 between two words: which of them the words are seen with. */
final class ParticleSigns {

    private static final String PARTICLES = "的地得";

    private static final WordModel MODEL = Lexicon.model();

    private ParticleSigns() {}

    /**
     * The signs of a particle that is a word of its own.
     *
     * @param cut of the run that the particle stands in, neither at its start nor at its end
     */
    static float[] of(String text, Cut cut, int at, boolean how, boolean verb) {
        long before = cut.ending(at);
        long after = cut.beginning(at + 1);
        int start = cut.previous(at);
        int end = cut.next(at + 1);
        float[] signs = new float[SIZE];
        for (int i = 0; i < PARTICLES.length(); i++) {
            long particle = WordModel.step(WordModel.start(), PARTICLES.charAt(i));
            int left = MODEL.together(before, particle);
            int right = MODEL.together(particle, after);
            signs[i] = left / 5f;
            signs[3 + i] = right / 5f;
            signs[6 + i] = left == 0 ? 1 : 0;
            signs[9 + i] = right == 0 ? 1 : 0;
        }
        char next = Characters.at(text, end);
        char first = Characters.at(text, start - 1);
        long particle = WordModel.step(WordModel.start(), '的');
        int sign = 12;
        signs[sign++] = MODEL.frequency(before) / 10f;
        signs[sign++] = MODEL.frequency(after) / 10f;
        signs[sign++] = at - start == 1 ? 1 : 0;
        signs[sign++] = at - start == 2 ? 1 : 0;
        signs[sign++] = at - start >= 4 ? 1 : 0;
        signs[sign++] = end - at == 2 ? 1 : 0;
        signs[sign++] = end - at > 3 ? 1 : 0;
        signs[sign++] = how ? 1 : 0;
        signs[sign++] = verb ? 1 : 0;
        signs[sign++] = Characters.isHan(next) ? 0 : 1;
        signs[sign++] = next == '了' || next == '着' || next == '过' || next == '到' ? 1 : 0;
        signs[sign++] = "在向把对为给出起上下成好".indexOf(next) >= 0 ? 1 : 0;
        signs[sign++] = Characters.isHan(first) ? 0 : 1;
        signs[sign++] = "是有为作以了种个次场项的这那".indexOf(first) >= 0 ? 1 : 0;
        signs[sign++] = "要须将能应会都家们府委位门部工民地".indexOf(first) >= 0 ? 1 : 0;
        signs[sign++] = next == '的' ? 1 : 0;
        signs[sign++] = MODEL.together(after, particle) / 5f;
        signs[sign++] = end < cut.to() ? MODEL.together(after, cut.beginning(end)) / 5f : 0;
        signs[sign++] = how && verb ? 1 : 0;
        signs[sign++] =
                at - start == 1 && "很更太最越极十好非这那真都不较".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        signs[sign++] = "，。；、".indexOf(next) >= 0 && verb ? 1 : 0;
        signs[sign++] = end - at == 2 && !Characters.isHan(next) ? 1 : 0;
        signs[sign] = MODEL.together(WordModel.MARK, before) / 5f;
        return signs;
    }

    static final int SIZE = 35;
}
