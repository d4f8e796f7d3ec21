import type { Block, Status } from '../../domain/analysis';
import { findSetAside } from '../../services/check-article';
import type { ArticlePage, DeskClaim } from '../../services/services';
import type { CardView } from '../../services/beside/carding';
import { saySkipped } from '../../report/words';
import { noteClaim, noteGrounds, type ClaimNotes, type GroundNote } from '../words/notes';
import { groupBy } from './group';
import type { Part } from './parts';
import { cutStretches, type SilentSentence, type Stretch } from '../../report/stretches';

/** A claim as it stands beside the text. */
export interface RailItem {
  readonly id: number;
  readonly version: number;
  readonly number: number;
  readonly status: Status;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly pieces: DeskClaim['pieces'];
  readonly notes: ClaimNotes;
  /** What it rests on that is hedged, attributed or contradicted itself. */
  readonly rests: readonly GroundNote[];
  /** Where the claim that it repeats stands: on this page, or on another part's. */
  readonly repeatsHref: string;
}

/** One block of the article, or one list, with its claims beside it. */
export interface GalleyRow {
  readonly kind: 'headline' | 'dek' | 'subhead' | 'list' | 'paragraph' | 'small' | 'quote';
  /** One entry a block: several in a list, else one. */
  readonly copies: readonly (readonly Stretch[])[];
  readonly claims: readonly RailItem[];
  /** Open conflicts whose last claim stands here. */
  readonly slips: readonly CardView[];
  /** "Claims: paragraph 3". */
  readonly label: string;
}

interface Groundwork {
  readonly page: ArticlePage;
  readonly isOnPage: ReadonlySet<number>;
  readonly claimsOfBlock: ReadonlyMap<number | undefined, DeskClaim[]>;
  readonly silentOfBlock: ReadonlyMap<number, SilentSentence[]>;
  readonly opened: Set<number>;
}

/** One part of the article as rows: each block's marked text and the claims that the filter shows. What is set aside stands elsewhere. */
export function buildRows(page: ArticlePage, part: Part): GalleyRow[] {
  const isAside = findSetAside(page);
  const ground: Groundwork = {
    page,
    isOnPage: new Set(part.claims),
    claimsOfBlock: groupBy(page.claims, (claim) => page.sentences[claim.sentence]?.block),
    silentOfBlock: gatherSilent(page),
    opened: new Set(),
  };
  const rows: GalleyRow[] = [];
  const counted = { paragraph: 0, list: 0, quote: 0 };
  let subhead = '';
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    if (isAside[i]) continue;
    let last = i;
    if (block.kind === 'list-item')
      while (page.blocks[last + 1]?.kind === 'list-item' && !isAside[last + 1]) last += 1;
    const kind = rowKind(block);
    if (kind === 'paragraph' || kind === 'list' || kind === 'quote') counted[kind] += 1;
    const numbered =
      kind === 'paragraph' || kind === 'list' || kind === 'quote' ? `${kind} ${counted[kind]}` : null;
    const name = kind === 'list' && subhead !== '' ? subhead : (numbered ?? block.kind);
    if (i >= part.start && i < part.end) rows.push(buildRow(ground, i, last, kind, name));
    if (kind === 'subhead')
      subhead = page.text.slice(block.start, Math.min(block.end, block.start + 60)).trim();
    i = last;
  }
  return rows;
}

function buildRow(
  ground: Groundwork,
  first: number,
  last: number,
  kind: GalleyRow['kind'],
  name: string,
): GalleyRow {
  const { page, opened } = ground;
  const copies: Stretch[][] = [];
  const claims: RailItem[] = [];
  for (let i = first; i <= last; i++) {
    const shown = (ground.claimsOfBlock.get(i) ?? []).filter((claim) => page.shown.has(claim.id));
    const silent = ground.silentOfBlock.get(i) ?? [];
    copies.push(cutStretches(page.text, page.blocks[i]!, shown, silent, opened));
    claims.push(...shown.map((claim) => toRailItem(claim, ground)));
  }
  const numbers = new Set(claims.map((claim) => claim.number));
  const slips = page.beside.cards.filter(
    (card) => card.state !== 'closed' && numbers.has(card.claims.at(-1)!),
  );
  return { kind, copies, claims, slips, label: `Claims: ${name}` };
}

function rowKind(block: Block): GalleyRow['kind'] {
  switch (block.kind) {
    case 'headline':
    case 'dek':
    case 'subhead':
    case 'quote':
      return block.kind;
    case 'list-item':
      return 'list';
    case 'byline':
    case 'dateline':
    case 'caption':
      return 'small';
    default:
      return 'paragraph';
  }
}

function toRailItem(claim: DeskClaim, { page, isOnPage }: Groundwork): RailItem {
  const { id, version, number, status, contradicted, recheck, pieces } = claim;
  const repeats = claim.repeats?.claim ?? 0;
  const repeatsHref = isOnPage.has(repeats) ? `#c${repeats}` : `?at=${repeats}#c${repeats}`;
  const notes = noteClaim(claim, page.text);
  const rests = noteGrounds(page.beside.restsOn.get(number) ?? []);
  return { id, version, number, status, contradicted, recheck, pieces, notes, rests, repeatsHref };
}

/** The sentences of each block that make no claim. */
function gatherSilent(page: ArticlePage): Map<number, SilentSentence[]> {
  const numbered = page.sentences.map((sentence, i) => ({ sentence, number: i + 1 }));
  const silent = numbered.filter(({ sentence }) => sentence.claims.length === 0);
  const groups = groupBy(silent, ({ sentence }) => sentence.block);
  return new Map(
    [...groups].map(([block, group]) => [
      block,
      group.map(({ sentence: { start, end, skipped }, number }) => ({
        start,
        end,
        why: skipped ? saySkipped(skipped.reason) : null,
        number,
      })),
    ]),
  );
}
