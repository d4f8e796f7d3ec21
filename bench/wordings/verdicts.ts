import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What is wrong with a wording that says more than its sentence, or something else; the worst of several. */
export const FAULTS = [
  /** What stands in brackets is the wrong person, thing, place or time. */
  'insertion',
  /** Told of the wrong thing of its own sentence. */
  'noun',
  /** A word that governs it is lost: a "not", an "if", "feared", "told him that", "only", "would have". */
  'governor',
  /** A wrong time, or one lost that changes what is true. */
  'time',
  /** No sentence that a reader can make sense of. */
  'broken',
  /** False with the speaker that stands beside it. */
  'speaker',
  'other',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What a wording that does not stand alone lacks most. */
export const LACKS = [
  'pronoun',
  /** A bare phrase that could be anybody or anything: "the two men", "officials". */
  'bare',
  /** "That figure", "such a step", "the same", "there". */
  'that',
  /** Its object, or on, of or to what: "would not comment", "hired 12". */
  'what',
  'whose',
  'when',
  'where',
  /** It states nothing: a bare phrase. */
  'half',
] as const;
export type Lack = (typeof LACKS)[number];

/** What a person who read a wording beside its sentence and the article says of it. */
export interface Verdict {
  /** "shade": clumsy, or a nuance is off, but nobody is misled. */
  readonly faithful: 'yes' | 'shade' | Fault;
  /** Whether one who has not read the article knows what to look up: by the wording, or with the article's title. */
  readonly alone: 'yes' | 'title' | Lack;
  /** What is wrong and what would be right; empty where nothing is. */
  readonly note: string;
}

/** Which wording a verdict is about: a claim that has another speaker is another one. */
export interface Read {
  readonly article: string;
  readonly speaker: string;
  readonly wording: string;
}

const COLUMNS = ['article', 'speaker', 'wording', 'faithful', 'alone', 'note'];
const FAITHFUL: readonly string[] = ['yes', 'shade', ...FAULTS];
const ALONE: readonly string[] = ['yes', 'title', ...LACKS];

/** The verdicts on one set of articles, kept as tab-separated values, one wording a line, in the order of articles and words. */
export class Verdicts {
  private readonly byWording = new Map<string, Read & Verdict>();

  /** An empty set where the file does not exist. Throws where a line of it is no verdict. */
  constructor(private readonly path: string) {
    if (!existsSync(path)) return;
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
    for (const [at, line] of lines.entries()) {
      const [article, speaker, wording, faithful, alone, note] = line.split('\t');
      if (article === undefined || speaker === undefined || wording === undefined)
        throw new Error(`${path}:${at + 2}: no wording`);
      this.add({ article, speaker, wording }, verdictOf(faithful, alone, note, `${path}:${at + 2}`));
    }
  }

  of(read: Read): Verdict | undefined {
    return this.byWording.get(keyOf(read));
  }

  /** A later verdict on a wording takes the place of an earlier one. */
  add(read: Read, verdict: Verdict): void {
    this.byWording.set(keyOf(read), { ...read, ...verdict });
  }

  save(): void {
    const rows = [...this.byWording.values()]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map(({ article, speaker, wording, faithful, alone, note }) =>
        [article, speaker, wording, faithful, alone, note].join('\t'),
      );
    writeFileSync(this.path, `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`);
  }
}

/** Throws, naming `where`, at a word that is no verdict. */
export function verdictOf(
  faithful: string | undefined,
  alone: string | undefined,
  note: string | undefined,
  where: string,
): Verdict {
  if (faithful === undefined || !FAITHFUL.includes(faithful))
    throw new Error(`${where}: faithful is one of ${FAITHFUL.join(', ')}, not “${faithful ?? ''}”`);
  if (alone === undefined || !ALONE.includes(alone))
    throw new Error(`${where}: alone is one of ${ALONE.join(', ')}, not “${alone ?? ''}”`);
  return { faithful: faithful as Verdict['faithful'], alone: alone as Verdict['alone'], note: note ?? '' };
}

const keyOf = ({ article, speaker, wording }: Read): string => [article, wording, speaker].join('\t');
