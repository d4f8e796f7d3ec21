import { Readability } from '@mozilla/readability';
import type { ReadText } from '../../domain/source-copy';
import { joinParagraphs } from '../paragraphs';
import { blocksOf } from './blocks';
import { readCanonical } from './canonical';
import { openHtml } from './dom';

interface Page {
  readonly title: string | null;
  readonly canonical: string | null;
  readonly blocks: readonly string[];
}

/** Readability may take a teaser for the page; below this share of its words the whole page is kept. */
const LEAST_SHARE = 0.25;
/** Pages of more elements are read without Readability, which would take minutes. */
const MOST_ELEMENTS = 20_000;

const NAVIGATION = 'nav, [role="navigation"], [role="search"], [role="banner"], [role="dialog"]';

const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);

const oneLine = (words: string | null | undefined) => {
  const line = words?.replace(/\s+/gu, ' ').trim();
  return line ? line.slice(0, 500) : null;
};

/** All words of the page but those of its navigation; its title is the first heading, else what the tab says. */
function wholePage(html: string): Page {
  const document = openHtml(html);
  const canonical = readCanonical(document);
  for (const element of document.querySelectorAll(NAVIGATION)) element.remove();
  const heading = oneLine(document.querySelector('h1')?.textContent);
  return {
    title: heading ?? oneLine(document.querySelector('title')?.textContent),
    canonical,
    blocks: blocksOf(document.body ?? document.documentElement),
  };
}

/** The words that Readability takes for the page's own; null where it finds none. */
function mainPart(html: string): readonly string[] | null {
  // A document of its own: Readability takes it apart.
  const document = openHtml(html);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return null;
  const article = new Readability(document, {
    charThreshold: 200,
  }).parse();
  if (!article?.content) return null;
  const blocks = blocksOf(openHtml(article.content).documentElement);
  const byline = oneLine(article.byline);
  return byline === null || blocks.some((block) => block.includes(byline)) ? blocks : [byline, ...blocks];
}

/** Reads a page's own words: what Readability finds, else all that stands on it. Nothing of the page is run or fetched. */
export function readHtml(html: string, warnings: readonly string[] = []): ReadText {
  const { title, canonical, blocks: all } = wholePage(html);
  const main = mainPart(html);
  const own = main !== null && lengthOf(main) >= LEAST_SHARE * lengthOf(all) ? main : all;
  // Readability leaves the heading out.
  const blocks = title === null || own.includes(title) ? own : [title, ...own];
  const joined = joinParagraphs(
    blocks.map((words) => ({ words, page: null })),
    title,
    warnings,
  );
  const read = { ...joined, canonical };
  const empty = 'The page has no words of its own: it may be made by scripts, which are never run here.';
  return own.length === 0 ? { ...read, warnings: [...read.warnings, empty] } : read;
}
