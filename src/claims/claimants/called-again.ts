import type { Claimant } from '../../domain/analysis';
import type { Token } from '../../language/parsed';
import { wordSet } from '../../language/word-set';
import { isKnownBody } from '../names/bodies';
import { BODY_NOUNS, BODY_WORDS, FIRM_NOUNS } from '../names/noun-kinds';
import { isPeople } from '../names/peoples';
import { isKnownPlace } from '../names/places';
import { isAsideOf } from '../trees/asides';
import { dependent, tokenAt, treeOf, type Tree } from '../trees/tree';
import type { BareSource } from './bare-source';
import { isFirm, personNamed, wholeName, type Cast } from './cast';
import { isKindOfFirm, isWordOfFirms } from './firm-words';
import type { Mention } from './mentions';
import { claimantOfMention } from './noun-claimant';
import { isOneParagraph } from './placed';
import { tokensIn } from './unnamed-speaker';

/** What newspapers call a body again that is no firm, or may be one. */
const BODIES = wordSet('group organisation organization charity nonprofit university');
/** … and a head of state or of government. */
const LEADERS = wordSet('leader politician premier');
/** So few attributions are looked at: keeps the time linear. */
const FEW = 12;

/**
 * Whom "the company", "the Danish group", "the Danish leader" calls again: the one firm, body or head of government of the sentence
 * before. Undefined where two may be meant, where that sentence has another of the kind without a name ("hired a company"), or where
 * the words have just meant somebody else.
 */
export function calledAgain(source: BareSource): Claimant | undefined {
  const { cast, sentence } = source;
  const noun = nounOfKind(source);
  const before = source.sentences[sentence - 1];
  if (!noun || !before?.reliable) return undefined;
  const lemma = noun.lemma.toLowerCase();
  const isTold = before.tokens.some(({ lemma: other, upos }) => upos === 'NOUN' && other === lemma);
  if (isTold || (cast.bySentence[sentence] ?? []).some(({ token }) => token < source.words[0]!))
    return undefined;
  const meant = LEADERS.has(lemma) ? leaderIn(source) : bodyIn(source, lemma);
  const claimant = meant && claimantOfMention(meant, cast);
  return claimant && !isOtherwiseMeant(source, claimant) ? claimant : undefined;
}

/** The noun of "the company", "the Swedish company", "the tech giant". */
function nounOfKind({ tree, words }: BareSource): Token | undefined {
  const [article, ...rest] = words.map((index) => tokenAt(tree, index));
  const noun = rest.pop();
  if (!article || !/^the$/iu.test(article.form) || noun?.xpos !== 'NN' || rest.length > 1) return undefined;
  const lemma = noun.lemma.toLowerCase();
  const [modifier] = rest;
  const isPlain = modifier === undefined || isPeople(modifier.form);
  const isKind = FIRM_NOUNS.has(lemma) || isKindOfFirm(lemma) || BODIES.has(lemma) || LEADERS.has(lemma);
  const isOfKind = /^(?:giant|chain|maker)$/u.test(lemma) && modifier !== undefined;
  return isKind && (isPlain || isOfKind) ? noun : undefined;
}

/** The one body of the sentence before that may be called so: its subject, or in one paragraph the only one there. */
function bodyIn({ sentence, sentences, cast }: BareSource, lemma: string): Mention | undefined {
  const tree = treeOf(sentences[sentence - 1]!);
  const bodies = (cast.bySentence[sentence - 1] ?? []).filter(
    ({ name, kind, isHearer }) => kind === 'body' && !isHearer && !isKnownPlace(name),
  );
  const subject = bodies.find(({ isSubject }) => isSubject);
  if (subject && isOneOfTwo(tree, subject.token)) return undefined;
  const others = bodies.filter(
    (body) =>
      body !== subject &&
      body.name !== subject?.name &&
      !isWhere(tree, body, subject) &&
      !(subject && isAsideOf(tree, body.token, subject.token)),
  );
  const [only, ...more] = subject ? [subject, ...others] : others;
  if (!only || more.length > 0 || !mayBeCalled(only, lemma, cast)) return undefined;
  return subject || isOneParagraph(sentences, sentence - 1, sentence) ? only : undefined;
}

/** "a plant in Kista", "the port of Narvik": a phrase that tells where; beside a subject any phrase may. */
function isWhere(tree: Tree, { token }: Mention, subject: Mention | undefined): boolean {
  const preposition = dependent(tree, token, 'case');
  if (preposition < 0) return false;
  return subject !== undefined || PLACING.test(tokenAt(tree, preposition).form);
}

const PLACING = /^(?:in|at|on|near|from|off|to|around|outside|inside|between)$/iu;

/** "Norra and Boliden merged": neither is "the company". */
const isOneOfTwo = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).deprel === 'conj' || dependent(tree, token, 'conj') >= 0;

/** Whether nothing speaks against calling a body so: "the company" is no court, "the charity" no firm. */
function mayBeCalled({ name, roles }: Mention, lemma: string, cast: Cast): boolean {
  const whole = wholeName(name, cast);
  if (BODIES.has(lemma) && lemma !== 'group') {
    const parts = whole.toLowerCase().split(/\s+/u);
    return !isFirm(name, cast) && parts.every((part) => part === lemma || !BODY_WORDS.has(part));
  }
  if (isFirm(name, cast)) return true;
  const isOther = roles.some((role) => BODY_NOUNS.has(role) && !FIRM_NOUNS.has(role));
  if (lemma === 'group')
    return (
      !isOther &&
      whole
        .split(/\s+/u)
        .every(
          (part) =>
            !/^(?:court|police|ministry|council|parliament|senate|congress|government|university)$/iu.test(
              part,
            ),
        )
    );
  return !isOther && !isKnownBody(whole) && isWordOfFirms(whole);
}

/** "Prime Minister Ida Roos came. The Danish leader …" */
function leaderIn({ sentence, cast }: BareSource): Mention | undefined {
  const people = (cast.bySentence[sentence - 1] ?? [])
    .map((mention) => ({ mention, person: personNamed(cast, mention.name) ?? mention }))
    .filter(({ person }) => person.kind === 'person');
  const leaders = people.filter(({ mention, person }) => leads(mention) || leads(person));
  return new Set(leaders.map(({ person }) => person.name)).size === 1 ? leaders[0]!.person : undefined;
}

const leads = ({ roles, fields }: Mention): boolean =>
  roles.some((role) => /^(?:president|chancellor|premier|leader)$/u.test(role)) ||
  (roles.includes('minister') && [...roles, ...fields].includes('prime'));

/** Whether the same words have just meant another. */
function isOtherwiseMeant({ tree, words, earlier, sentences }: BareSource, { name }: Claimant): boolean {
  const text = (at: Token[]): string => at.map(({ form }) => form.toLowerCase()).join(' ');
  const own = text(words.map((index) => tokenAt(tree, index)));
  return earlier.slice(-FEW).some(({ attribution: { source, claimant }, sentence }) => {
    if (claimant.name === null || claimant.name === name || source.length !== 1) return false;
    const home = sentences[sentence]!;
    return text(tokensIn(treeOf(home), source).map((index) => home.tokens[index]!)) === own;
  });
}
