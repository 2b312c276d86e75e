package io.github.chengwen.diag;

/** The messages and hints about styles and settings. */
final class StyleWording {

    static final Wording STYLE_SYNTAX =
            new Wording(
                    "样式文件写法有误：{0}",
                    "the style file cannot be read: {0}",
                    "请对照 styles/speech.yaml",
                    "compare it with styles/speech.yaml");

    static final Wording STYLE_UNKNOWN_KEY =
            new Wording("样式里没有“{0}”这一项", "the style has no key “{0}”", "应为：{1}", "expected: {1}");

    static final Wording STYLE_BAD_VALUE =
            new Wording(
                    "“{0}”的值“{1}”不合要求：{2}", "the value “{1}” of “{0}” does not fit: {2}", "", "");

    static final Wording STYLE_MISSING_KEY =
            new Wording(
                    "样式缺少“{0}”这一项",
                    "the style lacks the key “{0}”",
                    "请对照 styles/speech.yaml 补上，或写 extends: speech",
                    "add it as in styles/speech.yaml, or write extends: speech");

    static final Wording STYLE_NOT_FOUND =
            new Wording(
                    "没有名为“{0}”的样式", "there is no style named “{0}”", "可用的有：{1}", "available: {1}");

    static final Wording STYLE_WRONG_FORM =
            new Wording("“{0}”的写法不对，应写成 {1}", "“{0}” has the wrong form; write {1}", "", "");

    static final Wording STYLE_DUPLICATE_KEY =
            new Wording(
                    "“{0}”写了两次，前一次在第 {1} 行",
                    "“{0}” stands twice; the first is in line {1}", "请删去一处", "delete one of them");

    static final Wording STYLE_UNSUPPORTED =
            new Wording(
                    "样式的这里不能用 {0}",
                    "a style may not use {0} here", "请写成“键: 值”", "write key: value");

    static final Wording STYLE_TOO_LARGE =
            new Wording(
                    "样式太大或嵌套太深：{0}，上限 {1}",
                    "the style is too large or too deep: {0}; the limit is {1}",
                    "请对照 styles/speech.yaml",
                    "compare it with styles/speech.yaml");

    static final Wording STYLE_CONFLICT =
            new Wording(
                    "“{0}”是 {1}，与样式的其他各项不合，最多 {2}",
                    "“{0}” is {1}, which does not go with the rest of the style; at most {2}",
                    "",
                    "");

    private StyleWording() {}
}
