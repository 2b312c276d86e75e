package io.github.chengwen;

/**
 * Where a place of the draft stands on paper.
 *
 * @param document number of the product that it is in, from 1; 0 where there is only one
 * @param page counted from the first page of the document's text, from 1
 * @param paragraph the number of the paragraph among those on that page, from 1
 * @param output the number of the output that it is in, from 0
 * @param sheet the page of that output, counted with contents and other pages before, from 1
 */
public record PrintedPlace(int document, int page, int paragraph, int output, int sheet) {}
