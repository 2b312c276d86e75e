package io.github.chengwen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the commands of {@link TranscriptTest} work on. */
final class StrangersFolder {

    private static final String DRAFT =
            """
            在全县春耕工作会议上的讲话
            （2024年3月6日）
            同志们：
            今天召开春耕工作会议，主要是分析形势、部署任务。
            一、抓住农时
            各乡镇要在三月底以前完成整地，做到地等种子。
            """;

    private StrangersFolder() {}

    static void fill(Path folder) throws IOException {
        write(folder, "讲话稿.txt", DRAFT);
        write(folder, "缺日期.txt", DRAFT.replace("3月6日", "3月 日"));
        write(folder, "改过的.txt", DRAFT);
        write(folder, "改过的.pdf", "另一个程序的文件");
        write(folder, "合集.txt", "第一篇：春耕讲话\n" + DRAFT + "第二篇：秋收讲话\n" + DRAFT);
        write(folder, "空.txt", "");
        write(folder, "空白.txt", " \n　\n");
        Files.write(
                folder.resolve("图片.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.write(
                folder.resolve("坏了.txt"), new byte[] {'a', '\n', (byte) 0xff, (byte) 0xff, '\n'});
        write(folder, "稿/甲.txt", DRAFT);
        write(folder, "稿/子/乙.txt", DRAFT.replace("春耕", "秋收"));
        write(folder, "稿/说明.xlsx", "不是草稿");
        Files.createDirectory(folder.resolve("没有草稿"));
        write(folder, "我们单位.yaml", "extends: speech\npage: { top: 36mm }\n");
        write(folder, "坏样式.yaml", "extends: speech\npage:\n  topp: 36mm\n  left: 1\n");
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
