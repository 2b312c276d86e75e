package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {

    @Test
    void everyRoleHasAFaceAFileAndALicence() {
        assertThat(Program.plain().run("fonts").out())
                .startsWith(
                        """
                        用 --fonts bundled：
                          小标宋    Chengwen BiaoSong
                                    自带字体  ChengwenBiaoSong-Regular.ttf
                                    SIL Open Font License 1.1
                                    代替 方正小标宋简体
                          仿宋      Chengwen FangSong
                                    自带字体  ChengwenFangSong-Regular.ttf
                                    GPL-3.0 with font embedding exception
                                    代替 仿宋_GB2312
                        """)
                .contains("\n用 --fonts system：\n  小标宋 ");
    }

    @Test
    void anotherStyleWantsOtherFaces() {
        assertThat(Program.plain().run("fonts", "--style", "plain", "--lang", "en").out())
                .startsWith("with --fonts bundled:\n  BiaoSong  Chengwen BiaoSong\n")
                .contains("in place of 宋体");
    }

    @Test
    void whatCannotBeUsedIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("坏.ttf"), "不是字体");

        assertThat(Program.plain().run("fonts", "--font-dir", folder).out())
                .contains("不能用：" + folder.resolve("坏.ttf") + "（已损坏或读不了）");
    }
}
