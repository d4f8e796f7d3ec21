import type { Claimant } from '../../domain/analysis';
import { castOf, personNamed, type Cast } from '../claimants/cast';
import { kindOfName } from '../claimants/mentions';
import type { Placed } from '../claimants/placed';
import type { Turn } from '../interview/turn';
import type { ParsedSentence } from '../../language/parsed';

const NOBODY: Claimant = { name: null, kind: 'missing' };

/** What the answers of an interview say: each paragraph of an answer is its speaker's. */
export function answersIn(
  turns: readonly Turn[],
  sentences: readonly ParsedSentence[],
  text: string,
): Placed[] {
  const answers = turns.filter(({ role }) => role === 'answer');
  if (answers.length === 0) return [];
  const opening = Math.min(...turns.map(({ label, words }) => (label ?? words)[0]));
  const cast = castOf(sentences);
  const asked = intervieweeOf(text, sentences, opening, cast);
  let at = 0;
  return answers.flatMap(({ label, words, speaker }): Placed[] => {
    while (at < sentences.length && sentences[at]!.end <= words[0]) at++;
    if (at >= sentences.length || sentences[at]!.start >= words[1]) return [];
    return [
      {
        sentence: at,
        attribution: {
          type: 'direct',
          form: 'quotation',
          source: label
            ? [[label[0], label[0] + text.slice(...label).replace(/[\s:.–—*_]+$/u, '').length]]
            : [],
          cue: [],
          content: [words],
          setting: [],
          claimant: speaker === null ? asked : speakerNamed(speaker, cast),
          rule: 'interview-answer',
        },
      },
    ];
  });
}

/** Who a marker names, by the fullest name that the text has for them. */
function speakerNamed(name: string, cast: Cast): Claimant {
  const person = personNamed(cast, name);
  if (person) return { name: person.name, kind: 'person' };
  return { name, kind: kindOfName(name, true) };
}

const NAME = String.raw`(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.? )?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|der|del|la|le|bin|al|el) )?\p{Lu}[\p{L}’'-]+){1,3})`;
const ASKED = new RegExp(
  String.raw`(?:(?:[Ii]nterview|[Qq]&A|[Cc]onversation|[Ss]poke|[Tt]alks?|[Tt]alked|[Mm]et) (?:with|to) |[Qq]uestions (?:for|to) )(?:\p{Ll}[\p{L}-]* ){0,4}${NAME}`,
  'u',
);

/**
 * Who is interviewed, by the headline and the introduction: whom they say was spoken with; else the one person whom they
 * name in full, or the one that most of their sentences are about. Nobody where two fit.
 */
function intervieweeOf(
  text: string,
  sentences: readonly ParsedSentence[],
  opening: number,
  cast: Cast,
): Claimant {
  const named = ASKED.exec(text.slice(0, opening))?.groups?.name;
  const said = named === undefined ? undefined : personNamed(cast, named);
  if (said) return { name: said.name, kind: 'person' };
  const subjects = new Map<string, number>();
  const people = new Set<string>();
  cast.bySentence.forEach((mentions, at) => {
    if ((sentences[at]?.end ?? 0) > opening) return;
    for (const mention of mentions) {
      const person = personNamed(cast, mention.name);
      if (!person) continue;
      people.add(person.name);
      if (mention.isSubject) subjects.set(person.name, (subjects.get(person.name) ?? 0) + 1);
    }
  });
  const [only] = people;
  if (people.size === 1 && only !== undefined) return { name: only, kind: 'person' };
  const [first, second] = [...subjects].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? { name: first[0], kind: 'person' } : NOBODY;
}
