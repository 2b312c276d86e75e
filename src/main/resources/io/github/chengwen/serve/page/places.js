// Which paragraph of the pages stands on which line of the draft, and the other way round.

let lines = []; // First and last line of each paragraph, 0 for none.
let firsts = []; // The first paragraph of each page.

/** Takes the places of an answer, in which each is counted from the one before. */
export function setPlaces(paragraphs, sheets) {
  let first = 0;
  lines = paragraphs.flatMap((place) => {
    if (!place) return [0, 0];
    first += place[0];
    return [first, first + place[1]];
  });
  let paragraph = 0;
  firsts = sheets.map((sheet) => (paragraph += sheet[1]));
}

/** The paragraph of a line; the last one, since the contents have the words of titles, too. */
export function paragraphOf(line) {
  for (let p = lines.length / 2 - 1; p >= 0; p--) {
    if (lines[2 * p] && lines[2 * p] <= line && line <= lines[2 * p + 1]) return p;
  }
  return -1;
}

/** The first line of a paragraph, 0 for none. */
export const lineOf = (paragraph) => lines[2 * paragraph] ?? 0;

/** The page, from 0, on which a paragraph begins. */
export function pageOf(paragraph) {
  let page = -1;
  while (page + 1 < firsts.length && firsts[page + 1] <= paragraph) page++;
  // A paragraph of several pages begins on the first of them.
  while (page > 0 && firsts[page] === paragraph && firsts[page - 1] === paragraph) page--;
  return Math.max(page, 0);
}

/** The first paragraph of a page. */
export const firstOf = (page) => firsts[page] ?? 0;
