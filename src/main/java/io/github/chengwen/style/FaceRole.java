package io.github.chengwen.style;

/** The roles of faces in an official document (F-15: 小标宋, 仿宋, 楷体, 黑体, 宋体, Latin). */
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
    /** Digits and Latin letters in running text (A-01: Times New Roman by default). */
    LATIN
}
