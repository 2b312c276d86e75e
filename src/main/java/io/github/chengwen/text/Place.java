package io.github.chengwen.text;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.List;

/**
 * Where a piece of text stands in a file that has no lines: what the user counts to find it. All
 * numbers are from 1.
 */
public sealed interface Place {

    /** The place in words, such as 第37段. */
    Message name();

    /**
     * A paragraph outside of tables; empty ones count.
     *
     * @param number from 1
     */
    record Paragraph(int number) implements Place {

        private static final Message NAME = new Message("第{0}段", "paragraph {0}");

        @Override
        public Message name() {
            return filled(NAME, number);
        }
    }

    /**
     * A cell of a table.
     *
     * @param table of the tables that stand in no other
     * @param row of the table
     * @param column counted in cells of that row
     */
    record Cell(int table, int row, int column) implements Place {

        private static final Message NAME =
                new Message("表{0}第{1}行第{2}格", "table {0}, row {1}, cell {2}");

        @Override
        public Message name() {
            return filled(NAME, table, row, column);
        }
    }

    /**
     * A line of a page.
     *
     * @param page from 1
     * @param line from 1
     */
    record PageLine(int page, int line) implements Place {

        private static final Message NAME = new Message("第{0}页第{1}行", "page {0}, line {1}");

        @Override
        public Message name() {
            return filled(NAME, page, line);
        }
    }

    /**
     * A note at the foot of a page or at the end.
     *
     * @param number the one that its reference got
     */
    record Footnote(int number) implements Place {

        private static final Message NAME = new Message("注{0}", "note {0}");

        @Override
        public Message name() {
            return filled(NAME, number);
        }
    }

    private static Message filled(Message name, Integer... numbers) {
        List<String> words = List.of(numbers).stream().map(String::valueOf).toList();
        return new Message(
                name.format(Language.CHINESE, words), name.format(Language.ENGLISH, words));
    }
}
