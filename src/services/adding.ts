import { createHash } from 'node:crypto';
import type { Analysis } from '../domain/analysis';
import { DuplicateArticleError, InvalidInputError } from '../domain/errors';
import { textOf, type SpanPair } from '../domain/span';
import type { Store } from '../store/open-store';
import { checkInput, findSetAside, sayNothingIn } from './check-article';
import type { Analyst } from './analyst';
import type { Clock } from './clock';
import type { ArticleInput, ArticlePreview, Services } from './services';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function trimInput(input: ArticleInput): ArticleInput {
  return {
    ...input,
    title: input.title.trim(),
    url: input.url.trim(),
    author: input.author.trim(),
    publisher: input.publisher.trim(),
    date: input.date.trim(),
  };
}

function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

/** The typed title, else the text's own, else its first kept sentence. */
function titleOf(input: ArticleInput, analysis: Analysis): string {
  if (input.title !== '') return input.title;
  const { text, title, sentences } = analysis;
  const first = sentences.find((sentence) => sentence.skipped === null) ?? sentences[0];
  const span = title ?? first;
  return span ? shorten(text.slice(span.start, span.end), 300) : '';
}

/** The typed author, else the byline without its "By". */
function authorOf(input: ArticleInput, { text, byline }: Analysis): string {
  if (input.author !== '' || byline === null) return input.author;
  return shorten(text.slice(byline.start, byline.end).replace(/^\s*by[:\s]\s*/iu, ''), 200);
}

function countWords({ text, sentences }: Analysis): number {
  const span = ({ start, end }: { start: number; end: number }): SpanPair => [start, end];
  return sentences
    .filter(({ skipped }) => skipped?.reason !== 'boilerplate' && skipped?.reason !== 'repeated-headline')
    .reduce(
      (sum, sentence) => sum + (textOf(text, span(sentence)).match(/[\p{L}\p{N}]\S*/gu) ?? []).length,
      0,
    );
}

/** Adding an article: what saving would make, and saving it. */
export function adding(
  store: Store,
  analyst: Analyst,
  clock: Clock,
): Pick<Services, 'getReadyToRead' | 'previewArticle' | 'howFarRead' | 'addArticle'> {
  const question = ({ date, keep }: ArticleInput) => ({ date: date || null, keep });

  async function read(typed: ArticleInput) {
    const input = trimInput(typed);
    checkInput(input);
    const analysis = await analyst.analyze(input.text, question(input));
    return { input, analysis };
  }

  /** The article that has this text already, whatever white space stood around it; null where there is none. */
  async function findSame(text: string): Promise<{ readonly id: number; readonly title: string } | null> {
    const bare = text.trim();
    for (const same of new Set([text, bare, `${bare}\n`])) {
      const found = await store.articles.findByHash(sha256(same));
      if (found) return found;
    }
    return null;
  }

  return {
    getReadyToRead() {
      // Who comes too late for it, or closes the desk meanwhile, has lost nothing.
      analyst.getReady().catch(() => undefined);
    },

    async previewArticle(typed): Promise<ArticlePreview> {
      const { input, analysis } = await read(typed);
      const aside = findSetAside(analysis);
      const refusal = sayNothingIn(analysis);
      // Where lines are set aside, the preview is the place to keep one.
      if (refusal !== null && !aside.some(Boolean)) throw new InvalidInputError({ text: refusal });
      const sentenceCounts = analysis.blocks.map(() => 0);
      const claimCounts = analysis.blocks.map(() => 0);
      for (const { block, claims } of analysis.sentences) {
        sentenceCounts[block]! += 1;
        claimCounts[block]! += claims.length;
      }
      return {
        text: analysis.text,
        title: titleOf(input, analysis),
        author: authorOf(input, analysis),
        date: input.date || (analysis.date?.value ?? ''),
        dateFound: input.date === '' && analysis.date !== null,
        blocks: analysis.blocks.map((block, index) => ({
          ...block,
          words: analysis.text.slice(block.start, block.end),
          isKept: !aside[index]!,
          sentenceCount: sentenceCounts[index]!,
          claimCount: claimCounts[index]!,
        })),
        sentenceCount: analysis.sentences.filter(({ block }) => !aside[block]!).length,
        claimCount: analysis.claims.length,
        refusal,
        duplicateOf: await findSame(analysis.text),
      };
    },

    howFarRead(typed) {
      const input = trimInput(typed);
      return analyst.howFar(input.text, question(input));
    },

    async addArticle(typed, actor) {
      const { input, analysis } = await read(typed);
      const refusal = sayNothingIn(analysis);
      if (refusal !== null) throw new InvalidInputError({ text: refusal });
      const title = titleOf(input, analysis);
      if (title === '') throw new InvalidInputError({ title: 'Give the article a title.' });
      const same = await findSame(analysis.text);
      if (same) throw new DuplicateArticleError(same.id, same.title);
      return store.articles.add(
        {
          title,
          url: input.url || null,
          author: authorOf(input, analysis) || null,
          publisher: input.publisher || null,
          date: input.date || (analysis.date?.value ?? null),
          sha256: sha256(analysis.text),
          wordCount: countWords(analysis),
          by: actor?.name ?? null,
          at: clock(),
        },
        analysis,
      );
    },
  };
}
