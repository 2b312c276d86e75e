package io.github.chengwen.read.form;

import io.github.chengwen.text.Surnames;
import java.util.Set;

/** Tells the name of a Chinese person on a line of its own from other short words. */
public final class PersonName {

    private static final Set<String> DOUBLE =
            Set.of(
                    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "端木",
                    "南宫");

    /** Surname and given name, unless the surname has two characters. */
    private static final int LONGEST = 3;

    private PersonName() {}

    /** Words of two or three characters that begin with a surname and are no names. */
    private static final Set<String> WORDS =
            Set.of(
                    "敬礼", "文件", "方案", "简报", "安排", "计划", "时间", "成员", "单位", "全体", "温度", "高度", "都要",
                    "关于", "金额", "万元", "党员", "党委", "党组", "党课", "农民", "农村", "和谐", "平安", "安全", "向上",
                    "明天", "时代", "谢谢", "方面", "方法", "成绩", "成果", "雷锋", "任务", "贺信", "贺词", "祝词", "祝愿",
                    "祝贺", "强化", "路线", "车间", "师生", "钱款", "干部", "申请", "相关", "计分", "支部", "支持", "公室");

    /** True where this can be a person's name. */
    public static boolean isName(String name) {
        return !WORDS.contains(name)
                && !name.isEmpty()
                && (name.codePointCount(0, name.length()) <= LONGEST
                                && Surnames.ALL.indexOf(name.charAt(0)) >= 0
                        || name.length() > 2 && DOUBLE.contains(name.substring(0, 2)));
    }
}
