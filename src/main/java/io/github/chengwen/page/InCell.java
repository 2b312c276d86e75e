package io.github.chengwen.page;

/**
 * Where in a table a row of text stands (F-35).
 *
 * @param row of the table, from 0
 * @param cell among those that begin in this row, from 0
 * @param paragraph in the cell, from 0
 * @param again whether it is of a head that is repeated on a further page, and so no part of the
 *     text
 */
public record InCell(int row, int cell, int paragraph, boolean again) {}
