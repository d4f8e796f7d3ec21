import type { Attribution } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { castOf, type Cast } from '../claimants/cast';
import type { Gender } from '../names/given-names';
import { treeOf, type Tree } from '../trees/tree';
import { agesIn, type Ages } from './ages';
import { counselIn } from './counsel';
import type { NounMention } from './mention';
import { nounMentionsIn } from './noun-mentions';
import { titleMatter } from './title-matter';
import { topicFirm } from './topic-firm';
import { groupsTold, type GroupsTold } from './groups-told';
import { scenesOf, type Scene as Place } from './setting/scenes';
import { settingOf, type Setting } from './setting/setting';
import { leadOf, type Lead } from './headline-nouns';
import { namedLater, type NamedLater } from './named-later';
import { namesByNoun, type NamesByNoun } from './names-by-noun';
import { identified } from './identified';
import { type Surroundings } from './surroundings';

/** Told of each pronoun of the third person and each noun, with what stands around it, before it is read. */
export type OnReference = (sentence: number, token: number, around: Surroundings) => void;

/** What is known of an article before its pronouns are read. */
export interface Known {
  readonly cast: Cast;
  readonly trees: readonly Tree[];
  readonly genders: ReadonlyMap<string, Gender>;
  readonly mentions: readonly (readonly NounMention[])[];
  readonly attributions: readonly (readonly Attribution[])[];
  readonly headings: readonly boolean[];
  readonly topicFirm: string | null;
  readonly groups: GroupsTold;
  readonly setting: Setting;
  /** Where each sentence plays. */
  readonly scenes: readonly Place[];
  readonly lead: Lead;
  readonly names: NamesByNoun;
  readonly namedLater: NamedLater;
  readonly counsel: ReadonlySet<string>;
  readonly ages: Ages;
  readonly onReference: OnReference | undefined;
}

/** Reads what is known of an article off its sentences. */
export function knownOf(
  sentences: readonly ParsedSentence[],
  attributions: readonly (readonly Attribution[])[],
  headings: readonly boolean[],
  onReference?: OnReference,
): Known {
  const cast = castOf(sentences);
  const trees = sentences.map(treeOf);
  const setting = settingOf(trees, headings, cast);
  const mentions = sentences.map((sentence, index) =>
    sentence.reliable
      ? nounMentionsIn(sentence, index, cast).map((mention) => identified(mention, trees[index]!, cast))
      : [],
  );
  return {
    cast,
    trees,
    genders: new Map(),
    mentions,
    attributions,
    headings,
    topicFirm: topicFirm(cast, mentions, trees),
    groups: groupsTold(trees),
    setting,
    scenes: scenesOf(trees, headings, cast, setting),
    lead: leadOf(trees, headings, cast),
    names: namesByNoun(trees, cast),
    namedLater: namedLater(trees, cast, headings),
    counsel: counselIn(trees, cast),
    ages: agesIn(trees, cast),
    onReference,
  };
}

/** Whether the article's title tells which one a noun means. */
export const titleNouns = ({ trees, headings }: Known): ((noun: string) => boolean) =>
  titleMatter(headings[0] === true ? trees[0] : undefined);

/** Whether each name, or its last word, has come in a sentence before. */
export function introductions(cast: Cast): (name: string, sentence: number) => boolean {
  const first = new Map<string, number>();
  cast.bySentence.forEach((mentions, sentence) => {
    for (const { name } of mentions) {
      for (const key of [name, name.split(/\s+/u).at(-1) ?? name])
        if (!first.has(key)) first.set(key, sentence);
    }
  });
  return (name, sentence) => (first.get(name) ?? sentence) < sentence;
}
