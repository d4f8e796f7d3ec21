import { Readability } from '@mozilla/readability';
import type { ReadText } from '../../domain/source-copy';
import { joinParagraphs } from '../paragraphs';
import { blocksOf } from './blocks';
import { readCanonical } from './canonical';
import { openHtml, type DomDocument, type DomElement, type DomNode } from './dom';
import { raiseOf } from './raise-of';

interface Page {
  readonly title: string | null;
  readonly canonical: string | null;
  readonly blocks: readonly string[];
  /** The blocks without what stands beside the page's own words. */
  readonly central: readonly string[];
}

/** Readability may take one part for the page; below this share of what is no side matter, it has left out too much. */
const LEAST_SHARE = 0.85;
/** A list, table or paragraph with a greater share of its words in links leads to other pages. */
const MOST_LINKED = 0.8;
/** What is left of a page without its sides, as a share of all, for it to be the page. */
const LEAST_CENTRAL = 0.25;
/** Pages of more elements are read without Readability, which would take minutes. */
const MOST_ELEMENTS = 20_000;

const NAVIGATION = 'nav, [role="navigation"], [role="search"], [role="banner"], [role="dialog"]';

/** What stands beside a page's own words, by element, role, or the class or id that its makers gave it. */
const SIDE =
  'aside, footer, form, header:not(main header):not(article header), [role="complementary"], [role="contentinfo"]';
const SIDE_NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|breadcrumbs?|comments?|community|cookies?|disqus|foot|footer|gdpr|menu|most-read|newsletter|pag(?:er|ination)|popup|promo|recommended|related|repl(?:y|ies)|share|sharing|sidebar|social|sponsor\w*|subscribe|teasers?)(?:$|[\s_-])/i;

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
  const title = heading ?? oneLine(document.querySelector('title')?.textContent);
  const root = document.body ?? document.documentElement;
  const blocks = blocksOf(root);
  removeSides(document);
  const mains = [...document.querySelectorAll('main, [role="main"]')];
  return { title, canonical, blocks, central: blocksOf(mains.length === 1 ? mains[0]! : root) };
}

function removeSides(document: DomDocument): void {
  for (const element of document.querySelectorAll(SIDE)) element.remove();
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    if (['ARTICLE', 'MAIN'].includes(element.nodeName.toUpperCase())) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (SIDE_NAMES.test(names)) element.remove();
  }
  for (const element of document.querySelectorAll('ul, ol, table, td, p, div'))
    if (isOfLinks(element)) element.remove();
}

const wordsIn = (node: DomNode): number => (node.textContent ?? '').replace(/\s+/gu, ' ').trim().length;

/** Whether nearly all its words lead elsewhere. */
function isOfLinks(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  return links.length > 0 && links.reduce((sum, a) => sum + wordsIn(a), 0) >= MOST_LINKED * wordsIn(element);
}

/** Readability's part where it has the page; else all but side matter, unless that is nearly nothing. */
function ownBlocks(main: readonly string[] | null, { blocks, central }: Page): readonly string[] {
  const fuller = lengthOf(central) >= LEAST_CENTRAL * lengthOf(blocks) ? central : blocks;
  return main !== null && lengthOf(main) >= LEAST_SHARE * lengthOf(fuller) ? main : fuller;
}

/** Readability takes styles away: what they raise is raised by an element instead. */
function keepRaised(document: DomDocument): void {
  for (const element of document.querySelectorAll('[style*="vertical-align"]')) {
    const how = raiseOf(element, '');
    const tag = how === 'above' ? 'sup' : 'sub';
    if (how !== null) element.innerHTML = `<${tag}>${element.innerHTML}</${tag}>`;
  }
}

/** The words that Readability takes for the page's own; null where it finds none. */
function mainPart(html: string): readonly string[] | null {
  // A document of its own: Readability takes it apart.
  const document = openHtml(html);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return null;
  keepRaised(document);
  const article = new Readability(document, {
    charThreshold: 200,
  }).parse();
  if (!article?.content) return null;
  const blocks = blocksOf(openHtml(article.content).documentElement);
  const byline = oneLine(article.byline);
  return byline === null || blocks.some((block) => block.includes(byline)) ? blocks : [byline, ...blocks];
}

/** Reads a page's own words: what Readability finds, or where that leaves much of it out, all but side matter. Nothing of the page is run or fetched. */
export function readHtml(html: string, warnings: readonly string[] = []): ReadText {
  const page = wholePage(html);
  const { title, canonical } = page;
  const own = ownBlocks(mainPart(html), page);
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
