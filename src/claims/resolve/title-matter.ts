import { stem } from '../../language/stem';
import { tokenAt, type Tree } from '../trees/tree';
import { kindsOf } from './kin';

/**
 * What a title tells of, and by which words the text goes on to call what belongs to it: under "Naps make drivers safer, study finds"
 * everybody knows which study, which findings and which researchers are meant. Words of a title | words of the text.
 */
const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:study|studies|trial|trials|research|researchers|scientists|survey|experiment)$/u,
    /^(?:study|trial|research|work|findings?|results?|paper|team|researchers|scientists|authors|participants|volunteers|sample|effect|experiment)$/u,
  ],
  [
    /^(?:court|jury|trial|judge|jailed|charged|accused|sentenced|convicted|murder|inquest)$/u,
    /^(?:court|jury|trial|judge|case|defendant|prosecutors?|charges?|allegations?|hearing|verdict|sentence|jurors)$/u,
  ],
  [
    /^(?:strike|strikes|walkout|stoppage|dispute)$/u,
    /^(?:strike|walkout|stoppage|dispute|action|strikers)$/u,
  ],
  [
    /^(?:bid|takeover|merger|offer|buys?|acquires?)$/u,
    /^(?:bid|offer|deal|takeover|merger|combination|acquisition)$/u,
  ],
  [/^(?:drug|pill|jab|vaccine|medicine)$/u, /^(?:drug|pill|jab|vaccine|medicine)$/u],
  [
    /^(?:plan|plans|scheme|homes|housing|stadium|development|warehouse|store)$/u,
    /^(?:plan|plans|scheme|application|proposal|development|site|project)$/u,
  ],
  [
    /^(?:crash|collide|collides?|collision|derails?|derailed|accident)$/u,
    /^(?:crash|accident|collision|derailment)$/u,
  ],
  [/^(?:vote|votes|election|poll|referendum)$/u, /^(?:vote|result|results|poll|election|count|ballot)$/u],
  [
    /^(?:storm|cyclone|typhoon|hurricane|flood|floods)$/u,
    /^(?:storm|flood|floods|winds?|rain|victims|dead)$/u,
  ],
  [/^(?:fire|blaze|wildfire|burned|burns)$/u, /^(?:fire|blaze|flames|embers)$/u],
  [/^(?:sign|signs|signing|transfer)$/u, /^(?:fee|signing|transfer|deal|move)$/u],
  [/^(?:layoffs|jobs|redundancies)$/u, /^(?:cuts|layoffs|redundancies)$/u],
];

/** A noun of which fewer letters may end another word by chance. */
const LEAST = 4;

/** Whether a title tells which one a noun of the text means: it has the noun, one of its kind, or what it belongs to. */
export function titleMatter(title: Tree | undefined): (noun: string) => boolean {
  const tokens = title?.tokens ?? [];
  const words = new Set(
    tokens.flatMap(({ form, lemma, xpos }) =>
      [form, xpos.endsWith('S') ? form : lemma, `${lemma}s`].map((word) => word.toLowerCase()),
    ),
  );
  const stems = new Set(
    tokens.flatMap(({ upos }, token) =>
      upos === 'VERB' ? [stem(tokenAt(title!, token).lemma.toLowerCase())] : [],
    ),
  );
  return (noun) =>
    words.has(noun) ||
    stems.has(stem(noun)) ||
    kindsOf(noun).some((kind) => words.has(kind)) ||
    // "bumblebees … the bees"
    (noun.length >= LEAST && [...words].some((word) => word.endsWith(noun))) ||
    MATTERS.some(([told, called]) => called.test(noun) && [...words].some((word) => told.test(word)));
}
