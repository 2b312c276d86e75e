package io.github.chengwen.model;

/**
 * A line of an official document that stands in its head, below its text or in its imprint.
 *
 * @param kind what it is
 * @param passage its characters in the norm's form
 */
public record OfficialElement(Kind kind, Passage passage) implements Block {

    /** The elements of an official document beside title, addressees, text and signature. */
    public enum Kind {
        /** 份号 (E-01). */
        COPY_NUMBER("份号", "copy number", Zone.HEAD),
        /** 密级和保密期限 (E-02). */
        SECRECY("密级", "secrecy", Zone.HEAD),
        /** 紧急程度 (E-03). */
        URGENCY("紧急程度", "urgency", Zone.HEAD),
        /** 发文机关标志, or one line of a joint one (E-04, E-05). */
        ORGAN_MARK("发文机关标志", "organ mark", Zone.HEAD),
        /** 发文字号, 令号 or the number of minutes (E-06). */
        NUMBER("发文字号", "document number", Zone.HEAD),
        /** 签发人, label and names (E-07). */
        SIGNERS("签发人", "signers", Zone.HEAD),
        /** The organ and the date under the number of minutes, parted by U+3000. */
        ISSUE("编发机关和日期", "issuer and date", Zone.HEAD),
        /** 附注 (E-33). */
        ANNOTATION("附注", "annotation", Zone.TEXT),
        /** 出席, 请假 or 列席 of minutes, label and names (E-53). */
        ATTENDANCE("出席人员", "attendance", Zone.TEXT),
        /** 附件 or 附件1 above the attached text (E-34). */
        ATTACHMENT_LABEL("附件序号", "attachment label", Zone.TEXT),
        /** The title of an attached text (E-34). */
        ATTACHMENT_TITLE("附件标题", "attachment title", Zone.TEXT),
        /** 主送机关 that did not fit above the text (E-41). */
        ADDRESSEES("主送机关", "addressees", Zone.IMPRINT),
        /** 抄送机关 (E-41). */
        COPIES("抄送机关", "copies to", Zone.IMPRINT),
        /** Another element of the imprint, such as 共印50份 (E-42). */
        IMPRINT_ITEM("版记其他要素", "other imprint element", Zone.IMPRINT),
        /** 印发机关和印发日期, parted by U+3000 (E-43). */
        PRINTED("印发机关和印发日期", "printing office and date", Zone.IMPRINT);

        private final String chinese;
        private final String english;
        private final Zone zone;

        Kind(String chinese, String english, Zone zone) {
            this.chinese = chinese;
            this.english = english;
            this.zone = zone;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        public Zone zone() {
            return zone;
        }
    }

    /** The parts of an official document (norm.md section 2). */
    public enum Zone {
        /** 版头. */
        HEAD,
        /** 主体. */
        TEXT,
        /** 版记. */
        IMPRINT
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.official(this);
    }
}
