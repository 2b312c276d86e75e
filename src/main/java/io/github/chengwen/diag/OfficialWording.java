package io.github.chengwen.diag;

/** The messages and hints of the codes of official documents. */
final class OfficialWording {

    static final Wording OFFICIAL_READ =
            new Wording(
                    "按{0}排：有{1}",
                    "set as {2}: {3} found",
                    "若不是，请用 --style speech",
                    "if it is none, use --style speech");
    static final Wording ELEMENT_DROPPED =
            new Wording(
                    "公文已不用这一要素，没有排：{0}",
                    "official documents no longer have this element; it is not set: {0}",
                    "",
                    "");

    private OfficialWording() {}
}
