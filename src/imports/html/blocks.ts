import { raise, type Raise } from '../raised';
import type { DomElement, DomNode } from './dom';
import { raiseOf } from './raise-of';

const TEXT = 3;
const ELEMENT = 1;

/** What shows no words of the page. */
const WORDLESS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO SELECT BUTTON INPUT TEXTAREA DATALIST DIALOG'.split(
    ' ',
  ),
);

/** What begins and ends a paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);

/** A row whose cells are longer is there for the layout of the page: its cells are parts of the page. */
const LONGEST_CELL = 300;

function isDataRow(row: DomNode): boolean {
  return [...row.childNodes].every((cell) => (cell.textContent ?? '').trim().length <= LONGEST_CELL);
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

interface Within {
  readonly isPre: boolean;
  /** In a row of a table of data, which is one line. */
  readonly isRow: boolean;
  readonly raise: Raise | null;
}

/**
 * The words under a node as paragraphs: one for each block; two line breaks are a paragraph's end, one is a line's; the
 * cells of a row stand apart by tabs; raised figures stay raised. Scripts, styles, controls and hidden parts have no words.
 */
export function blocksOf(root: DomNode): readonly string[] {
  const blocks: string[] = [];
  let words = '';
  const end = () => {
    const lines = words.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
    for (const part of lines.join('\n').split(/\n{2,}/)) if (part.trim() !== '') blocks.push(part.trim());
    words = '';
  };
  const space = () => {
    if (!/\s$/.test(words)) words += ' ';
  };
  const walk = (node: DomNode, within: Within): void => {
    if (node.nodeType === TEXT) {
      const raw = node.textContent ?? '';
      const flat = within.isPre ? raw : raw.replace(/\s+/g, ' ');
      const set = within.raise === null ? flat : raise(flat, within.raise, words);
      words += /\s$/.test(words) ? set.replace(/^ +/, '') : set;
      return;
    }
    const name = node.nodeName.toUpperCase();
    const isElement = node.nodeType === ELEMENT;
    if (isElement && (WORDLESS.has(name) || isHidden(node as DomElement))) return;
    if (name === 'BR') words += within.isRow ? ' ' : '\n';
    const isBlock = BLOCKS.has(name) || (CELLS.has(name) && !within.isRow);
    const part = within.isRow ? space : end;
    if (isBlock) part();
    const isRow = within.isRow || (name === 'TR' && isDataRow(node));
    const raised = (isElement ? raiseOf(node as DomElement, name) : null) ?? within.raise;
    const inside = { isPre: within.isPre || name === 'PRE', isRow, raise: raised };
    for (const child of node.childNodes) walk(child, inside);
    if (CELLS.has(name) && within.isRow) words = `${words.trimEnd()}\t`;
    if (isBlock) part();
  };
  walk(root, { isPre: false, isRow: false, raise: null });
  end();
  return blocks;
}
