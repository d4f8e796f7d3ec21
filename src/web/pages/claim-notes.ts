import type { Claimant, Figure } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { RestView } from '../../services/beside/resting';
import type { ClaimPage } from '../../services/services';
import { noteChange, sayDateMention, sayWorth } from '../../report/words';
import { shorten } from '../words/shorten';

/** A run of words in a note. */
type Part =
  | { readonly kind: 'plain' | 'strong' | 'em' | 'hint' | 'struck'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A note under the claim: its name in the margin, and its lines. */
export interface ClaimNote {
  readonly label: string;
  readonly lines: readonly (readonly Part[])[];
}

const CLAIMANT_KIND: Readonly<Record<Claimant['kind'], string>> = {
  person: ', a person',
  body: ', a body',
  document: ', a document',
  anonymous: ', not named in the article',
  missing: '',
};

const plain = (text: string): Part => ({ kind: 'plain', text });
const hint = (text: string): Part => ({ kind: 'hint', text });

/** What the engine found in a claim, as notes under it; what it did not find has no note. */
export function noteFindings(desk: ClaimPage): ClaimNote[] {
  const { claim } = desk;
  const words = ([start, end]: SpanPair) =>
    desk.context.text
      .slice(Math.max(0, start - desk.context.start), Math.max(0, end - desk.context.start))
      .trim();
  const notes: ClaimNote[] = [
    { label: 'Who says so', lines: [sayWho(desk, words)] },
    {
      label: 'Hedges',
      lines: claim.hedges.map((hedge) => [plain(`“${words(hedge.cue)}”${sayScope(hedge.scope.map(words))}`)]),
    },
    {
      label: 'Figures',
      lines: claim.figures.map((figure) => [plain(sayFigure(figure, words(figure.span)))]),
    },
    { label: 'Dates', lines: claim.dates.map((date) => [plain(sayDateMention(date, words(date.span)))]) },
    {
      label: 'Repeats',
      lines: claim.repeats ? [linkRepeat(desk, claim.repeats.claim, claim.repeats.changes)] : [],
    },
    {
      label: 'Repeated by',
      lines: desk.repeatedBy.map((one) => linkRepeat(desk, one.number, one.changes)),
    },
    {
      label: 'Rests on',
      lines: desk.restsOn.map((one) => [...sayRest(one), hint(`because: ${one.because}`)]),
    },
    { label: 'Carries', lines: desk.beside.carries.map(sayRest) },
    {
      label: 'Not resolved',
      lines: claim.unresolved.map((one) => [plain(`“${words(one.span)}”: ${one.why}`)]),
    },
  ];
  return notes.filter((note) => note.lines.length > 0);
}

function sayWho(desk: ClaimPage, words: (span: SpanPair) => string): Part[] {
  const { attribution } = desk.claim;
  if (!attribution) return [plain('The article itself')];
  const { claimant } = attribution;
  const cue = attribution.cue.map(words).filter(Boolean).join(' … ');
  const how = hint([cue && `cue: “${cue}”`, `rule: ${attribution.rule}`].filter(Boolean).join(' · '));
  if (claimant.kind === 'missing') return [{ kind: 'strong', text: 'Nobody is named' }, how];
  return [{ kind: 'strong', text: claimant.name ?? 'Somebody' }, plain(CLAIMANT_KIND[claimant.kind]), how];
}

function sayScope(scope: readonly string[]): string {
  const over = scope.filter(Boolean).join(' … ');
  if (over === '') return '';
  return `, over “${shorten(over, 90)}”`;
}

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

function sayFigure(figure: Figure, words: string): string {
  const range = figure.upTo === null ? '' : ` to ${FIGURE.format(figure.upTo)}`;
  const unit = figure.unit === null ? '' : ` ${figure.unit}`;
  const value = `${FIGURE.format(figure.value)}${range}${unit}`;
  const read = words === value ? words : `“${words}” = ${value}`;
  return figure.approximate ? `${read}, approximate` : read;
}

/** "claim 4: *contradicted, “reportedly”, said by nobody named*". */
function sayRest(rest: RestView): Part[] {
  const worth = sayWorth(rest);
  const link: Part = { kind: 'link', text: `claim ${rest.number}`, href: `/claims/${rest.id}` };
  return worth.length === 0 ? [link] : [link, plain(': '), { kind: 'em', text: worth.join(', ') }];
}

function linkClaim(desk: ClaimPage, number: number): Part {
  const id = desk.idByNumber[number];
  return id === undefined
    ? plain(`claim ${number}`)
    : { kind: 'link', text: `claim ${number}`, href: `/claims/${id}` };
}

function linkRepeat(
  desk: ClaimPage,
  number: number,
  changes: readonly { readonly what: string; readonly words: string }[],
): Part[] {
  const parts: Part[] = [linkClaim(desk, number)];
  for (const change of changes.map(noteChange)) {
    parts.push(plain(`${parts.length === 1 ? ', ' : '; '}${change.what}: `));
    parts.push(change.isDropped ? { kind: 'struck', text: change.words } : plain(change.words));
  }
  return parts;
}
