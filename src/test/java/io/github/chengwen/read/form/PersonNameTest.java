package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be a name by its surname, and words that begin with one. */
final class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"步云", "林岚", "王小禾", "林𬭎", "王𬭎𠮷"})
    void aSurnameOfOneCharacter(String name) {
        assertThat(PersonName.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "端木", "南宫"
            })
    void aSurnameOfTwoCharacters(String surname) {
        assertThat(PersonName.isName(surname + "明")).isTrue();
        assertThat(PersonName.isName(surname + "知夏")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "敬礼", "文件", "方案", "简报", "安排", "计划", "时间", "成员", "单位", "全体", "温度", "高度", "都要", "关于",
                "金额", "万元", "党员", "党委", "党组", "党课", "农民", "农村", "和谐", "平安", "安全", "向上", "明天", "时代",
                "谢谢", "方面", "方法", "成绩", "成果", "雷锋", "任务", "贺信", "贺词", "祝词", "祝愿", "祝贺", "强化", "路线",
                "车间", "师生", "钱款", "干部", "申请", "相关", "计分", "支部", "支持"
            })
    void aWordThatBeginsWithASurname(String word) {
        assertThat(PersonName.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "丄岚", "春耕", "林溪春耕", "东方"})
    void noName(String word) {
        assertThat(PersonName.isName(word)).isFalse();
    }
}
