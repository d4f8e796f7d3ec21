import type { LinkState } from '../domain/link-check';
import { plainAddress } from '../domain/web-address';

/** What an address answered: after redirects, with the words of the page where they were read. */
export interface LinkAnswer {
  readonly url: string;
  readonly finalUrl: string;
  /** The HTTP status. */
  readonly status: number;
  readonly title: string | null;
  /** The words at the address now; null where they were not or could not be read. */
  readonly text: string | null;
}

export interface LinkVerdict {
  readonly state: LinkState;
  readonly says: string;
}

const BLOCKED = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451]);

const NOT_FOUND =
  /\b(404|not found|page (is )?(missing|gone|unavailable)|(no longer|not) (available|exists?|here)|has been (removed|deleted))\b/i;

/** Runs of so many words are looked for again. */
const RUN = 8;
/** A page that has less than this share of the stored runs is another page. */
const LEAST_LEFT = 0.2;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const size = Math.min(RUN, words.length);
  const runs = new Set<string>();
  for (let i = 0; size > 0 && i + size <= words.length; i += 1) runs.add(words.slice(i, i + size).join(' '));
  return runs;
}

/** How much of a stored text still stands in another one, from 0 to 1; 1 where there was none. */
export function shareLeft(stored: string, now: string): number {
  const runs = runsOf(stored);
  if (runs.size === 0) return 1;
  const plain = (now.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return [...runs].filter((run) => plain.includes(run)).length / runs.size;
}

const isFrontPage = (url: string) =>
  URL.canParse(url) && /^\/?$/.test(new URL(url).pathname) && new URL(url).search === '';

function softly({ url, finalUrl, title, text }: LinkAnswer, stored: string | null): string | null {
  if (stored !== null && text !== null && shareLeft(stored, text) < LEAST_LEFT)
    return 'It answers, but the words of the kept copy are gone from the page.';
  if (isFrontPage(finalUrl) && !isFrontPage(url)) return 'It leads to the front page of the site.';
  return title !== null && NOT_FOUND.test(title)
    ? `It answers, but the page says: “${title.slice(0, 80)}”.`
    : null;
}

/**
 * Judges an answer.
 *
 * @param stored the words of the latest kept copy, or null where there is none
 */
export function judgeLink(answer: LinkAnswer, stored: string | null): LinkVerdict {
  const { url, finalUrl, status } = answer;
  if (BLOCKED.has(status))
    return { state: 'blocked', says: `The server does not let this desk in (${status}).` };
  if (status === 404 || status === 410) return { state: 'dead', says: `The page is not there (${status}).` };
  if (status < 200 || status >= 300)
    return { state: 'dead', says: `The server answers with a fault (${status}).` };
  const soft = softly(answer, stored);
  if (soft !== null) return { state: 'soft-404', says: soft };
  if (plainAddress(url) !== plainAddress(finalUrl))
    return { state: 'moved', says: `It leads to ${finalUrl}.` };
  return { state: 'ok', says: 'The page is there.' };
}
