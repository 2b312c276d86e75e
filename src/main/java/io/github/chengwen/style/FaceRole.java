package io.github.chengwen.style;

/** The parts that faces play in an official document (F-15); a style names a face for each. */
public enum FaceRole {
    /** 小标宋: titles. */
    BIAO_SONG,
    /** 仿宋: body. */
    FANG_SONG,
    /** 楷体: speaker, date, （一）. */
    KAI,
    /** 黑体: 一、. */
    HEI,
    /** 宋体: page numbers, and the fallback of every other role. */
    SONG,
    /** Digits and Latin letters in running text. */
    LATIN
}
