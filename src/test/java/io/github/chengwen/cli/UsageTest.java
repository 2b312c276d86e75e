package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.cli.help.HelpTexts;
import io.github.chengwen.diag.Language;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong arguments: exit status 2, one line that says what is wrong (cli.md §1). */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convert              | 缺少参数：FILE，例如 chengwen convert 讲话稿.txt",
                "inspect              | 缺少参数：FILE",
                "styles check         | 缺少参数：FILE，例如 chengwen styles check 我们单位.yaml",
                "convert a --to       | --to 后面要写值：docx",
                "convert --bogus a    | 不认识的参数：--bogus",
                "doctor a b           | 不认识的参数：b",
                "frobnicate           | 不认识的参数：frobnicate",
                "convert a --to rtf   | “rtf”不能用作 --to 的值，应为 docx|pdf",
                "convert a --lang fr  | “fr”不能用作 --lang 的值，应为 zh|en",
                "convert a --pdfa 3a  | “3a”不能用作 --pdfa 的值，应为 2a|2u|2b|1a|1b|none",
                "convert a --bleed 3  | “3”不能用作 --bleed 的值，应为 0mm…20mm，是不是 3mm？",
                "convert a --bleed 30 | “30”不能用作 --bleed 的值，应为 0mm…20mm",
                "convert a --bleed 3m | “3m”不能用作 --bleed 的值",
                "convert a --bleed 21mm | “21mm”不能用作 --bleed 的值",
                "convert a --whole --split | --whole 和 --split 不能同时用",
                "convert -            | 标准输出只能放一个文件",
                "convert - a --to pdf | 写到标准输出时只能有一个草稿",
                "convert a -o -       | 标准输出只能放一个文件",
            })
    void aMistakeIsNamed(String arguments, String message) {
        Outcome outcome = Program.plain().run((Object[]) arguments.split(" "));

        assertThat(outcome.talk()).startsWith("chengwen: " + message);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "convert a --to dox,      docx",
        "convert a --fonts sytem, system",
        "check a --format jsom,   json"
    })
    void theNearestValueIsSuggested(String arguments, String nearest) {
        assertThat(Program.plain().run((Object[]) arguments.split(" ")).talk())
                .contains("，是不是 " + nearest + "？");
    }

    @ParameterizedTest
    @CsvSource({
        "convert a -to pdf,  不认识的参数：-to，是不是 --to？",
        "convert a -x,       不认识的参数：-x",
        "convert a -O x,     不认识的参数：-O，是不是 -o？",
        "help convrt,        没有这个命令：convrt，是不是 convert？",
        "讲话稿.txt,          缺少命令，是不是 chengwen convert 讲话稿.txt？",
    })
    void theNearestWordIsSuggested(String arguments, String message) {
        assertThat(Program.plain().run((Object[]) arguments.split(" ")).talk())
                .startsWith("chengwen: " + message + "\n");
    }

    /** An unset variable in a script; as a path it would be the current folder. */
    @ParameterizedTest
    @CsvSource({"--style, 没有名为", "--font-dir, 字体文件夹不能用"})
    void anEmptyValueIsNoFolder(String option, String message) {
        Outcome outcome = Program.plain().run("convert", "a", option, "");

        assertThat(outcome.talk()).contains("\"\"").contains(message);
        assertThat(outcome.status()).isEqualTo(5);
    }

    /** The N in N-M stands for a number. */
    @Test
    void aPlaceholderIsNoSuggestion() {
        assertThat(Program.plain().run("pages", "a", "--pages", "x").talk())
                .startsWith("chengwen: “x”不能用作 --pages 的值，应为 N|N-M|N-\n");
    }

    @Test
    void aCommandIsNeeded() {
        Outcome outcome = Program.plain().run();

        assertThat(outcome.talk()).startsWith("chengwen: 缺少命令");
        assertThat(outcome.status()).isEqualTo(2);
    }

    /** As a path it would be the current folder, and all drafts in it. */
    @Test
    void anEmptyNameIsNoFolder() {
        Outcome outcome = Program.plain().run("convert", "");

        assertThat(outcome.talk()).startsWith("\"\": error[CW601]");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void anEnglishLocaleGetsEnglish() {
        assertThat(Program.plain().in("en_GB.UTF-8").run("convert").talk())
                .startsWith("chengwen: missing argument: FILE");
    }

    @Test
    void helpIsDataAndNoMistake() {
        Outcome outcome = Program.plain().run("convert", "--help");

        assertThat(outcome.out()).contains("用法：chengwen convert", "--fail-on");
        assertThat(outcome.talk()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void everyTextOfTheHelpExistsInBothLanguages() {
        assertThat(Collections.list(keys(Language.ENGLISH)))
                .containsExactlyInAnyOrderElementsOf(Collections.list(keys(Language.CHINESE)));
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Program.plain().run("--version").out()).matches("chengwen \\S+\\R");
    }

    private static Enumeration<String> keys(Language language) {
        return HelpTexts.in(language).getKeys();
    }
}
