/**
 * `npm run bench:extract`: text extraction scored on pages, a PDF and a Word document of our own writing, beside the two
 * plain ways: all the text of the page, and what Readability finds by itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { openHtml } from '../src/imports/html/dom';
import { readHtml } from '../src/imports/html/read-html';
import { readDocx } from '../src/imports/docx/read-docx';
import { readPdf } from '../src/imports/pdf/read-pdf';
import { pdfOf } from '../tests/imports/pdf-of';
import { docxOf, paragraph } from '../tests/imports/zip-of';
import { meanScore, scoreReading, type Score } from './extract/score';

const PAGES = join(__dirname, 'extract/pages');

const WAYS: Readonly<Record<string, (html: string) => string>> = {
  'all text': (html) => openHtml(html).documentElement.textContent ?? '',
  Readability: (html) => new Readability(openHtml(html)).parse()?.textContent ?? '',
  Stet: (html) => readHtml(html).text,
};

function printRow(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(13))).join('')}\n`,
  );
}

const printScore = ({ precision, recall, f1 }: Score) =>
  [precision, recall, f1].map((value) => value.toFixed(3));

function benchPages(): void {
  const slugs = readdirSync(PAGES).sort();
  printRow(['page', ...Object.keys(WAYS).map((way) => `F1 ${way}`)]);
  const scores = slugs.map((slug) => {
    const html = readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
    const expected = readFileSync(join(PAGES, slug, 'expected.txt'), 'utf8');
    const row = Object.values(WAYS).map((read) => scoreReading(read(html), expected));
    printRow([slug, ...row.map(({ f1 }) => f1.toFixed(3))]);
    return row;
  });
  process.stdout.write('\n');
  printRow(['mean', 'precision', 'recall', 'F1']);
  Object.keys(WAYS).forEach((way, i) =>
    printRow([way, ...printScore(meanScore(scores.map((row) => row[i]!)))]),
  );
}

/** Paragraphs that are exactly what they should be, in order. */
async function benchFiles(): Promise<void> {
  const places = ['north quay', 'mill bridge', 'camp site'];
  const perPage = places.map((place) => [
    `Noise at the ${place}`,
    `The mean level fell from 61 to 33 decibels between January and May at the ${place}.`,
    `It was measured beside the ${place}, at four points.`,
  ]);
  const pages = perPage.map(([title = '', words = '', last = ''], i) => [
    ...['Harbour board report 2026', '', title, ''],
    // Cut at a line's end within a word, as a typesetter does.
    ...[`${words.slice(0, 38)}-`, words.slice(38, 58), words.slice(59), '', last],
    ...['', `Page ${i + 1} of 3`],
  ]);
  const pdf = await readPdf(pdfOf(pages));
  const docx = await readDocx(
    docxOf(
      perPage
        .flat()
        .map((words) => paragraph(words))
        .join(''),
    ),
  );
  process.stdout.write('\n');
  printRow(['file', 'paragraphs', 'exact', 'F1']);
  for (const [name, read, want] of [
    ['PDF', pdf, perPage.flat()],
    ['Word document', docx, perPage.flat()],
  ] as const) {
    const got = read.paragraphs.map(({ start, end }) => read.text.slice(start, end));
    const exact = want.filter((words, i) => got[i] === words).length;
    printRow([
      name,
      String(want.length),
      String(exact),
      scoreReading(read.text, want.join('\n')).f1.toFixed(3),
    ]);
  }
}

/** A page of 2,000 paragraphs, read once to warm up and five times for the clock. */
function benchTime(): void {
  const words =
    'The board measured the level at four points between January and May, and wrote down each reading.';
  const html = `<html><body><h1>Long</h1>${`<p>${words}</p>`.repeat(2_000)}</body></html>`;
  const times = [0, 1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    readHtml(html);
    return performance.now() - start;
  });
  const median = times.slice(1).sort((a, b) => a - b)[2]!;
  process.stdout.write(
    `\nA page of 2,000 paragraphs (${Math.round(html.length / 1000)} kB): ${median.toFixed(0)} ms\n`,
  );
}

async function bench(): Promise<void> {
  benchPages();
  await benchFiles();
  benchTime();
}

void bench();
