package io.github.chengwen.read.form;

/**
 * Traditional characters folded to simplified ones, one for one, so that the patterns of this
 * package know both. For matching only: what is typeset stays as typed.
 */
public final class Simplified {

    private static final String FROM =
            "縣長區鎮鄉書記講話發報會議辭詞開閉歡送慶賀獻黨課稿員們師東門關於導領總經團組織務廳處辦院學協聯貿業銀農"
                    + "對錄審閱擬討論見徵節選時間歲號來賓親愛貴嘉龍馬葉許鄭張陳趙吳孫楊黃蕭鄧馮蘇蔣盧劉蔡賴鍾閻韓羅簡莊顏嚴譚龔範鄒陸齊賈萬"
                    + "單幹實說傳統點條項據稱與為從後這個國";

    private static final String TO =
            "县长区镇乡书记讲话发报会议辞词开闭欢送庆贺献党课稿员们师东门关于导领总经团组织务厅处办院学协联贸业银农"
                    + "对录审阅拟讨论见征节选时间岁号来宾亲爱贵嘉龙马叶许郑张陈赵吴孙杨黄萧邓冯苏蒋卢刘蔡赖钟阎韩罗简庄颜严谭龚范邹陆齐贾万"
                    + "单干实说传统点条项据称与为从后这个国";

    /** The simplified character for each known one, 0 for the others. */
    private static final char[] FOLDED = table();

    private Simplified() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < FROM.length(); i++) {
            table[FROM.charAt(i)] = TO.charAt(i);
        }
        return table;
    }

    /** The same number of characters, each folded where it is known. */
    public static String of(String text) {
        char[] folded = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < folded.length; i++) {
            char simple = FOLDED[folded[i]];
            if (simple != 0) {
                folded[i] = simple;
                changed = true;
            }
        }
        return changed ? new String(folded) : text;
    }
}
