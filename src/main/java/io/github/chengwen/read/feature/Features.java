package io.github.chengwen.read.feature;

/** All features of a line. */
public final class Features {

    private Features() {}

    /** Puts the features of a line into a list, in place of what it holds. */
    public static void of(DraftView view, int line, FeatureList list) {
        list.clear();
        SurfaceFeatures.add(view, line, list);
        LookFeatures.add(view, line, list);
        WrapFeatures.add(view, line, list);
        ChainFeatures.add(view, line, list);
        HeadFeatures.add(view, line, list);
        PageFeatures.add(view, line, list);
    }
}
