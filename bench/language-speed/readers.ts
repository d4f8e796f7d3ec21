import nlp from 'compromise';
import BrillTagger from 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger';
import Lexicon from 'natural/lib/natural/brill_pos_tagger/lib/Lexicon';
import RuleSet from 'natural/lib/natural/brill_pos_tagger/lib/RuleSet';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze, layOut, readSentences } from './compiled';

/** Somebody that reads a text, and what it finds there. */
export interface Reader {
  readonly name: string;
  readonly finds: string;
  read(text: string): void;
}

const KEEP_ALL: ReadonlyMap<number, boolean> = new Map();

/** Stet by stages, each with all before it, so that a stage takes what it adds. */
export const OUR_STAGES: readonly Reader[] = [
  { name: 'Stet: sentences', finds: 'blocks and sentences', read: (text) => void layOut(text, KEEP_ALL) },
  {
    name: 'Stet: trees',
    finds: 'the same, words, tags, lemmas and dependency trees',
    read: (text) => void readSentences(text, layOut(text, KEEP_ALL)),
  },
  {
    name: 'Stet: whole analysis',
    finds: 'the same, claims, speakers, hedges, figures, dates, names, conflicts',
    read: (text) => void analyze(text),
  },
  {
    name: 'Stet: trees, `--fast`',
    finds: 'as the trees above, over fewer trees a sentence',
    read: (text) => void readSentences(text, layOut(text, KEEP_ALL), true),
  },
  {
    name: 'Stet: whole analysis, `--fast`',
    finds: 'as the whole above, over those trees',
    read: (text) => void analyze(text, { fast: true }),
  },
];

/** Others on npm, doing the most that they can of the same. */
export function otherReaders(): readonly Reader[] {
  const wink = winkNLP(model);
  const tagger = new BrillTagger(new Lexicon('EN', 'NN', 'NNP'), new RuleSet('EN'));
  return [
    {
      name: 'wink-nlp 2.4',
      finds: 'sentences, words, tags',
      read: (text) => void wink.readDoc(text).tokens().out(),
    },
    {
      name: 'compromise 14',
      finds: 'sentences, words, tags, clauses',
      read(text) {
        nlp(text).clauses().out('array');
      },
    },
    {
      name: "natural 8.1's Brill tagger",
      finds: 'tags of words that are cut for it',
      read(text) {
        for (const line of text.split('\n')) tagger.tag(line.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []);
      },
    },
  ];
}
