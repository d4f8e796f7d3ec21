import { STANCE_WORD } from '../../report/words';
import type { ClaimPage } from '../../services/services';
import type { ClaimActName } from '../forms/acts';
import { BLANK_MARK, typeMark, type MarkField } from '../forms/mark-form';
import type { Typed } from '../forms/read';
import { sayDay } from '../words/dates';

interface VersusRow {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly differs: boolean;
  readonly isStatus: boolean;
  readonly isQuote: boolean;
}

/** Two versions of a claim side by side, and all that was typed, to be carried along. */
export interface ConflictView {
  readonly act: ClaimActName;
  readonly by: string;
  readonly at: string;
  readonly rows: readonly VersusRow[];
  readonly carried: readonly (readonly [string, string])[];
}

const ROWS: readonly (readonly [string, MarkField])[] = [
  ['Status', 'status'],
  ['Source', 'sourceTitle'],
  ['Its words', 'quote'],
  ['Where', 'locator'],
  ['Seen on', 'seen'],
  ['What it does', 'stance'],
  ['Why it is enough', 'few'],
  ['Who said it', 'claimant'],
  ['How it is known', 'utterance'],
  ['Who knows them', 'whoKnows'],
  ['Why not named', 'whyAnonymous'],
  ['What they give', 'gives'],
  ['Word that says so', 'hedge'],
  ['Reason', 'reason'],
  ['Whose inference', 'whose'],
  ['Decision', 'decision'],
  ['What was tried', 'tried'],
  ['Why it is left so', 'exception'],
  ['Note', 'note'],
  ['Marked all the same', 'override'],
];

const MY_ACT: Readonly<Record<ClaimActName, string>> = {
  mark: 'marks it',
  cite: 'cites a source',
  withdraw: 'withdraws a citation',
  note: 'writes a note',
  wording: 'edits the wording',
  drop: 'drops it',
  tag: 'changes its tags',
  assign: 'says who has it in hand',
  undo: 'takes an act back',
};

/** Lays out what somebody saved meanwhile beside what was typed; rows where both are empty are left out. */
export function viewConflict(desk: ClaimPage, act: ClaimActName, typed: Typed<string>): ConflictView {
  const latest = desk.history[0];
  const theirs = typeTheirs(desk, act);
  const rows = ROWS.map(([label, field]): VersusRow => {
    const [left, right] = [show(desk, theirs, field), show(desk, typed, field)];
    return {
      label,
      theirs: left,
      mine: right,
      differs: left !== right,
      isStatus: field === 'status',
      isQuote: field === 'quote',
    };
  });
  const first: VersusRow[] = [];
  if (act === 'wording') first.push(row('Wording', desk.claim.wording, typed.wording ?? ''));
  if (latest && (act !== 'mark' || latest.act !== 'marked'))
    first.unshift(row('Act', latest.says, MY_ACT[act]));
  return {
    act,
    by: latest?.by ?? 'Somebody',
    at: latest?.at ?? desk.claim.touchedAt,
    rows: [...first, ...rows.filter((one) => one.theirs !== '' || one.mine !== '')],
    carried: Object.entries(typed).filter(
      ([name, value]) => !['version', 'keep'].includes(name) && value !== '',
    ),
  };
}

function row(label: string, theirs: string, mine: string): VersusRow {
  return { label, theirs, mine, differs: theirs !== mine, isStatus: false, isQuote: false };
}

/** What they saved, as this form would have typed it; the citation is the one that came with their act. */
function typeTheirs(desk: ClaimPage, act: ClaimActName): Typed<MarkField> {
  const latest = desk.history[0];
  const citation = desk.citations.find((one) => one.addedAt === latest?.at);
  const mark = act === 'mark' && desk.lastMark ? typeMark(desk.lastMark) : BLANK_MARK;
  return {
    ...mark,
    status: act === 'mark' ? desk.claim.status : '',
    note: latest?.note ?? '',
    ...(citation && {
      sourceTitle: citation.source.title,
      quote: citation.quote,
      locator: citation.locator,
      seen: citation.seen,
      stance: citation.stance,
    }),
  };
}

/** A field's value as a reader says it. */
function show(desk: ClaimPage, values: Typed<string>, field: MarkField): string {
  const value = (values[field] ?? '').trim();
  if (field === 'sourceTitle') {
    const known = desk.sources.find((source) => String(source.id) === values.sourceId);
    return known?.title ?? value;
  }
  if (field === 'seen') return sayDay(value);
  if (field === 'stance') return (STANCE_WORD as Readonly<Record<string, string>>)[value] ?? value;
  return value;
}
