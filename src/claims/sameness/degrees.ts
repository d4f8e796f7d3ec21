import type { SpanPair } from '../../domain/span';

/** How far a thing has got, from talk to done. */
export type DegreeLevel = 'talk' | 'nearer' | 'hurdle' | 'way-clear' | 'last-hurdle' | 'imminent' | 'done';

/** Words that say how far a thing has got. */
export interface Degree {
  readonly level: DegreeLevel;
  readonly words: string;
  readonly span: SpanPair;
}

/** How far each degree has got; equal ranks do not clash. */
const RANKS: Readonly<Record<DegreeLevel, number>> = {
  talk: 0,
  nearer: 1,
  'way-clear': 1,
  hurdle: 2,
  'last-hurdle': 3,
  imminent: 4,
  done: 5,
};

/** How far a level is on the way from talk to done; levels of one rank say the same. */
export function howFar(level: DegreeLevel): number {
  return RANKS[level];
}

interface DegreePattern {
  readonly level: DegreeLevel;
  /** Holds wherever the pattern matches, and is looked for sooner. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** In this order the first that fits a place wins: "clears the final hurdle" before "clears a hurdle". */
const PATTERNS: readonly DegreePattern[] = [
  {
    level: 'last-hurdle',
    needs: /(?:final|last)\s/i,
    pattern:
      /\b(?:clear(?:s|ed|ing)?|overcom(?:e|es|ing)|overcame|remov(?:e|es|ed|ing)|pass(?:es|ed|ing)?|tak(?:e|es|ing)|took)\s(?:(?:a|an|the|its|their|one)\s)?(?:final|last)\s(?:\w+\s){0,2}?(?:hurdle|obstacle|barrier|step|test|stage)\b/giu,
  },
  {
    level: 'hurdle',
    needs: /hurdle|obstacle|barrier/i,
    pattern:
      /\b(?:clear(?:s|ed|ing)?|overcom(?:e|es|ing)|overcame|remov(?:e|es|ed|ing)|pass(?:es|ed|ing)?)\s(?:(?:a|an|the|its|their|one)\s)?(?:\w+\s){0,3}?(?:hurdle|obstacle|barrier)s?\b/giu,
  },
  {
    level: 'way-clear',
    needs: /\s(?:way|road|path|door)\b/i,
    pattern:
      /\b(?:pav(?:e|es|ed|ing)|clear(?:s|ed|ing)?|open(?:s|ed|ing)?|eas(?:e|es|ed|ing)|smooth(?:s|ed|ing)?)\s(?:up\s)?(?:the|its|their)\s(?:way|road|path|door)\b/giu,
  },
  {
    level: 'imminent',
    needs: /imminent|verge|brink|cusp|about to|poised|within|all but|matter of|corner/i,
    pattern:
      /\b(?:imminent|on the (?:verge|brink|cusp) of|about to|poised to|within (?:days|hours)|all but (?:certain|done)|a matter of (?:days|weeks)|just around the corner)\b/giu,
  },
  {
    level: 'nearer',
    needs:
      /near|close|closing|step|mov(?:es|ed|ing) toward|progress|headway|in prospect|in sight|within reach/i,
    pattern:
      /\b(?:near(?:s|ed|ing)?(?=\s\p{L}+)|(?:brings?|brought|bringing|moves?|moved|moving|gets?|got|edges?|edged|inch(?:es|ed)?|steps?|comes?|came|draws?|drew)\s(?:\p{L}+(?:['’]s)?\s){0,3}?(?:closer|nearer|a step (?:closer|nearer))|closer to|nearer to|closing in on|(?:a|one|another) step (?:towards?|closer|nearer)|mov(?:es|ed|ing) towards?|(?:makes?|made|making) (?:\p{L}+\s)?(?:progress|headway)|in (?:prospect|sight)|within reach)\b/giu,
  },
  {
    level: 'talk',
    needs: /in talks|considering|weighing|mulling|exploring|discussing|considers|hopes to|seeks to|seeking/i,
    pattern:
      /\b(?:(?:is|are|was|were|be|been|being)\s(?:\p{L}+\s)?in talks|(?:is|are|was|were) (?:considering|weighing|mulling|exploring|discussing)|considers|hopes to|seeks to|is seeking|are seeking)\b/giu,
  },
  {
    level: 'done',
    needs: /approv|grant|complet|finish|sign|clear|authori|adopt|pass|open|seal|conclud|finali/i,
    pattern:
      /\b(?:(?:was|were|is|are|has been|have been|been|gets?|got) (?:finally |formally |officially |fully )?(?:approved|granted|completed|finished|signed|cleared|authori[sz]ed|adopted|passed|opened|sealed|concluded)|(?:approved|granted|completed|finali[sz]ed|sealed|concluded))\b/giu,
  },
];

/**
 * The words of a stretch of text that say how far something has got, in reading order; `mainAt` is where its main word
 * stands, if that is known.
 */
export function findDegrees(text: string, [start, end]: SpanPair, mainAt?: number): Degree[] {
  const words = text.slice(start, end).replaceAll(/\s/g, ' ');
  const found: Degree[] = [];
  for (const { level, needs, pattern } of PATTERNS) {
    if (!needs.test(words)) continue;
    for (const match of words.matchAll(pattern)) {
      const span: SpanPair = [start + match.index, start + match.index + match[0].length];
      if (
        (span[0] !== mainAt && isPlaceNear(words, match, level)) ||
        found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])
      )
        continue;
      found.push({ level, words: match[0], span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "near the station" says where, not how far: as a degree "near" is a verb. */
function isPlaceNear(words: string, match: RegExpMatchArray, level: DegreeLevel): boolean {
  return (
    level === 'nearer' &&
    /^near$/i.test(match[0]) &&
    !/(?:\b(?:to|will|may|could|they|we)\s)$/i.test(words.slice(0, match.index))
  );
}
