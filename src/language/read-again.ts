import { lemmaOf } from './lemma';
import type { LanguageModel } from './model/load-model';
import { sentenceOf, tokenOf, type ParsedSentence } from './parsed';
import { readWords } from './read-words';
import { tagGaps, type GivenTags } from './tagger/tag-words';
import { describeWords } from './words/describe-words';

/** A Penn tag that a verb can have. */
export type VerbTag = 'VB' | 'VBD' | 'VBN' | 'VBP' | 'VBZ';

/** A verb that a word can be instead of what it was taken for. */
export interface VerbReading {
  /** Token index. */
  readonly word: number;
  readonly tag: VerbTag;
  /** How far the tagger puts it behind its choice, in the model's units of score; less is likelier. */
  readonly gap: number;
}

/** The verbs that some words of a sentence can be by the tagger's scores, likeliest first. */
export function verbReadings(
  { tokens }: ParsedSentence,
  words: readonly number[],
  tags: readonly VerbTag[],
  model: LanguageModel,
): VerbReading[] {
  const described = describeWords(
    tokens.map(({ form }) => form),
    model.words,
  );
  const given = new Int32Array(described.end);
  tokens.forEach(({ upos, xpos }, i) => (given[i + 1] = classOf(model, upos, xpos)));
  return words
    .flatMap((word) => {
      const { form, xpos } = tokens[word]!;
      const gaps = tagGaps(model.tagger, described, given, word + 1);
      return tags
        .filter((tag) => tag !== xpos)
        .map((tag) => ({
          word,
          tag,
          gap: Math.min(...alike(tag, form).map((one) => gaps[classOf(model, 'VERB', one)]!)),
        }));
    })
    .sort((a, b) => a.gap - b.gap || a.word - b.word);
}

/** The sentence read again with some of its words taken for other verbs: tags around them and tree are found anew. */
export function readAgain(
  sentence: ParsedSentence,
  readings: readonly VerbReading[],
  model: LanguageModel,
): ParsedSentence {
  return readForms(
    sentence,
    model,
    new Map(readings.map(({ word, tag }) => [word + 1, classOf(model, 'VERB', tag)])),
  );
}

function readForms(sentence: ParsedSentence, model: LanguageModel, given?: GivenTags): ParsedSentence {
  const forms = sentence.tokens.map(({ form }) => form);
  const { upos, xpos, heads, relations } = readWords(forms, model, true, given);
  const tokens = sentence.tokens.map((token, i) =>
    tokenOf({
      ...token,
      lemma: lemmaOf(token.form, xpos[i]!, model.lemmas, model.words.clusters),
      upos: upos[i]!,
      xpos: xpos[i]!,
      head: heads[i]!,
      deprel: relations[i]!,
    }),
  );
  return sentenceOf({ ...sentence, tokens });
}

/** Some words of a sentence, by their index, read as if the others were not there. */
export function readSome(
  sentence: ParsedSentence,
  words: readonly number[],
  model: LanguageModel,
): ParsedSentence {
  return readForms({ ...sentence, tokens: words.map((word) => sentence.tokens[word]!) }, model);
}

/** Past tenses and participles that look like the base form. */
const UNCHANGED =
  /^(beat|bet|bid|broadcast|burst|cast|come|become|cost|cut|hit|hurt|let|overcome|put|quit|read|rid|run|set|shed|shut|split|spread|thrust|upset)$/u;

/** Whether a verb has one form for base, past tense and participle. */
export function isUnchanging(form: string): boolean {
  return UNCHANGED.test(form);
}

/** Tags that a form may have alike; which it is the tree must tell. */
function alike(tag: VerbTag, form: string): readonly VerbTag[] {
  if (tag === 'VBP') return ['VBP', 'VB'];
  return tag === 'VBD' && isUnchanging(form) ? ['VBD', 'VBP', 'VB'] : [tag];
}

function classOf(model: LanguageModel, upos: string, xpos: string): number {
  for (let c = model.xpos.indexOf(xpos); c >= 0; c = model.xpos.indexOf(xpos, c + 1))
    if (model.upos[c] === upos) return c;
  return -1;
}
