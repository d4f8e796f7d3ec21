import type { Attribution } from '../../../domain/analysis';
import { isTimeWord } from '../../names/time-words';
import { dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { clauseSaid, type ReadSentence } from '../acts-told';
import { phraseIn, sayAgain } from '../say-again';
import { MOST_WORDS } from '../says-which';
import { matterMeant } from '../matter-meant';
import type { Which } from '../which-one';

/** How many sentences back somebody may have been asked. */
const REACH = 2;

const DISAGREES = /^disagree$/u;
const ANSWERS = /^(?:agree|refuse|decline|comply|consent)$/u;
const ACCEPTS = /^(?:accept|reject|decline|refuse)$/u;
const OFFERS = /^(?:offer|propose|suggest)$/u;
const ABOUT = /^(?:tell|inform|notify|warn|consult|complain|comment|hear|know|learn)$/u;
const ASKS = /^(?:ask|urge|order|tell|invite|instruct|beg|press|want)$/u;

/** What findMatter asks of the sentences before. */
interface MatterTold {
  readonly sentence: number;
  readonly read: (sentence: number) => ReadSentence | undefined;
  readonly attributions: (sentence: number) => readonly Attribution[];
}

/** With what or to what somebody agrees or not, where the verb leaves it out and the sentences before tell it. */
export function findMatter(token: number, tree: Tree, told: MatterTold): Which {
  const { lemma, upos } = tokenAt(tree, token);
  if (upos !== 'VERB' || hasMatter(tree, token)) return null;
  if (DISAGREES.test(lemma)) return saidBefore(token, tree, told);
  if (ACCEPTS.test(lemma)) return offeredBefore(token, tree, told) ?? askedBefore(token, tree, told);
  if (ANSWERS.test(lemma)) return askedBefore(token, tree, told);
  return ABOUT.test(lemma) ? ofTwin(token, lemma, told) : null;
}

/** "Staff were told of the sale on Monday. Clients were told on Friday [of the sale]": what the same verb has told it was about. */
function ofTwin(token: number, lemma: string, { sentence, read }: MatterTold): Which {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const { tree } = one;
    const told = tree.tokens.flatMap((_, verb) =>
      tokenAt(tree, verb).upos === 'VERB' &&
      tokenAt(tree, verb).lemma === lemma &&
      (at < sentence || verb < token)
        ? [
            dependents(tree, verb, 'obl').find((child) =>
              /^(?:of|on|about|over)$/iu.test(casesOf(tree, child)),
            ),
          ]
        : [],
    );
    const about = told.at(-1);
    if (told.length > 0 && about === undefined) return null;
    if (about === undefined) continue;
    const when = dependents(tree, about, 'nmod').find(
      (child) => isTimeWord(tokenAt(tree, child).lemma) || isTimeWord(tokenAt(tree, child).form),
    );
    const end = when === undefined ? tree.tokens.length : Math.min(...yieldOf(tree, when));
    const words = phraseIn(tree, about).filter((word) => word < end);
    const said =
      isTimeWord(tokenAt(tree, about).lemma) || words.length > MOST_WORDS
        ? null
        : sayAgain(tree, words, one, false);
    return said === null
      ? null
      : {
          text: `${casesOf(tree, about).toLowerCase()} ${said}`,
          from: [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end],
        };
  }
  return null;
}

const casesOf = (tree: Tree, noun: number): string =>
  dependents(tree, noun, 'case')
    .map((word) => tokenAt(tree, word).form)
    .join(' ');

/** "Roos said the bus was late. Beck disagreed [that the bus was late]"; "[with Roos]" where that cannot be said again. */
function saidBefore(token: number, tree: Tree, { sentence, read, attributions }: MatterTold): Which {
  const before = attributions(sentence - 1);
  const matter = matterMeant(read(sentence - 1), before);
  if (matter !== null && 'text' in matter) return matter;
  const speakers = before.filter(
    ({ claimant, source }) =>
      /^(?:person|body)$/u.test(claimant.kind) && claimant.name !== null && source.length > 0,
  );
  const [first] = speakers;
  if (!first || new Set(speakers.map(({ claimant }) => claimant.name)).size > 1) return null;
  const name = first.claimant.name!;
  const own = subjectOf(tree, token, read(sentence)!);
  if (own === null || own.includes(name) || name.includes(own)) return null;
  return { text: `with ${name}`, from: first.source[0]! };
}

/** "Mediators proposed a trial of three months. Roos accepted [the trial of three months]": what another has offered. */
function offeredBefore(token: number, tree: Tree, { sentence, read }: MatterTold): Which {
  const own = subjectOf(tree, token, read(sentence)!);
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const offers = one.tree.tokens.flatMap(({ upos, lemma }, verb) =>
      upos === 'VERB' && OFFERS.test(lemma) && (at < sentence || verb < token)
        ? [{ verb, object: dependents(one.tree, verb, 'obj').at(-1) }]
        : [],
    );
    const [only, ...others] = offers;
    if (!only) continue;
    if (others.length > 0 || only.object === undefined || own === null) return null;
    const offerer = subjectOf(one.tree, only.verb, one);
    if (offerer === null || isSame(own, offerer)) return null;
    const words = phraseIn(one.tree, only.object);
    const isName = tokenAt(one.tree, only.object).upos !== 'NOUN';
    const said = words.length > MOST_WORDS || isName ? null : sayAgain(one.tree, words, one, words[0] === 0);
    return said === null
      ? null
      : {
          text: said.replace(/^an? /iu, 'the '),
          from: [tokenAt(one.tree, words[0]!).start, tokenAt(one.tree, words.at(-1)!).end],
        };
  }
  return null;
}

/** "The council asked the club to move. The club refused [to move]": what the one who answers was asked to do. */
function askedBefore(token: number, tree: Tree, { sentence, read }: MatterTold): Which {
  const own = subjectOf(tree, token, read(sentence)!);
  if (own === null) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const asked = one.tree.tokens.flatMap((_, verb) => {
      const { upos, lemma } = tokenAt(one.tree, verb);
      if (upos !== 'VERB' || !ASKS.test(lemma) || (at === sentence && verb >= token)) return [];
      const clause = dependents(one.tree, verb, 'xcomp')[0];
      const whom = dependents(one.tree, verb, 'iobj', 'obj')[0] ?? passiveSubject(one.tree, verb);
      return clause === undefined || whom === undefined || clause < whom ? [] : [{ clause, whom }];
    });
    const [only, ...others] = asked;
    if (others.length > 0) return null;
    if (only)
      return isSame(own, wordsOf(one.tree, only.whom, one)) && !hasPronoun(one.tree, only.clause)
        ? clauseSaid(one, only.clause)
        : null;
  }
  return null;
}

/** "asked the club to move its posts": whose they are may be read wrongly. */
const hasPronoun = (tree: Tree, clause: number): boolean =>
  yieldOf(tree, clause).some((word) => tokenAt(tree, word).upos === 'PRON');

const passiveSubject = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'nsubj').find((subject) => tokenAt(tree, subject).deprel === 'nsubj:pass');

/** Whether a verb has what it agrees to, or with whom; not when or where it does. */
function hasMatter(tree: Tree, verb: number): boolean {
  if (/^(?:acl|amod)/u.test(tokenAt(tree, verb).deprel)) return true;
  if (dependents(tree, verb, 'obj', 'ccomp', 'xcomp', 'parataxis', 'advcl', 'csubj').length > 0) return true;
  const isAttributed = tokenAt(tree, verb).deprel.startsWith('parataxis');
  return (
    isAttributed ||
    dependents(tree, verb, 'obl').some((child) => {
      const { lemma, form } = tokenAt(tree, child);
      return !isTimeWord(lemma) && !isTimeWord(form);
    })
  );
}

/** The subject of a verb in the words of the article, by what a pronoun stands for. */
function subjectOf(tree: Tree, verb: number, one: ReadSentence): string | null {
  const { deprel, head } = tokenAt(tree, verb);
  const own = dependents(tree, verb, 'nsubj')[0];
  // "was ready to accept"
  const subject = own ?? (deprel.startsWith('xcomp') ? dependents(tree, head, 'nsubj')[0] : undefined);
  return subject === undefined ? null : wordsOf(tree, subject, one);
}

const wordsOf = (tree: Tree, noun: number, { referents }: ReadSentence): string =>
  referents.get(noun)?.because === 'antecedent' ? referents.get(noun)!.text : tokenAt(tree, noun).form;

/** "the club" and "club" */
const isSame = (one: string, other: string): boolean =>
  one.split(/\s+/u).some((word) => /\p{L}{3}/u.test(word) && other.split(/\s+/u).includes(word));
