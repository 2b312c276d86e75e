package io.github.chengwen.page;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * Documents as pages.
 *
 * @param document what is on them
 * @param numbers what is printed on the first page of each document
 * @param pages in order
 * @param frontPages how many of them come before page 1: contents, and the blank back of their last
 *     leaf
 * @param links from the contents to the documents
 * @param articles the number of the first paragraph of each document
 * @param firstPages the page that each document begins on, from 1 through the file
 * @param bookmarks in the order of the text
 * @param endings how each document ends
 * @param diagnostics what deserves a look, such as loose rows
 */
public record Layout(
        StyledDocument document,
        List<Integer> numbers,
        List<Page> pages,
        int frontPages,
        List<Link> links,
        List<Integer> articles,
        List<Integer> firstPages,
        List<Bookmark> bookmarks,
        List<Ending> endings,
        Diagnostics diagnostics) {

    public Layout {
        numbers = List.copyOf(numbers);
        pages = List.copyOf(pages);
        links = List.copyOf(links);
        articles = List.copyOf(articles);
        firstPages = List.copyOf(firstPages);
        endings = List.copyOf(endings);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * Which of the documents whose pages are numbered apart a page belongs to.
     *
     * @param page from 1 through the file
     * @return from 0; 0 where the numbers run on
     */
    public int documentOf(int page) {
        int before = (int) firstPages.stream().filter(first -> first <= page).count();
        return document.restarts() ? Math.max(0, before - 1) : 0;
    }

    /**
     * How many pages come before the page 1 that a page is counted from.
     *
     * @param page from 1 through the file
     */
    public int pagesBefore(int page) {
        return document.restarts() ? firstPages.get(documentOf(page)) - 1 : frontPages;
    }
}
