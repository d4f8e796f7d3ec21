import type { SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ReadSentence, Stretch } from './features';
import { weighFeatures, type WeighedFeature } from './rate';

interface Meaning {
  /** What the feature's name begins with. */
  readonly starts: string;
  readonly rule: string;
  readonly means: string;
}

/** What a feature means to a reader; the first that fits. */
export const CHECK_REASONS: readonly Meaning[] = [
  { starts: 'figure:money', rule: 'money', means: 'names a sum of money' },
  { starts: 'figure:percent', rule: 'percentage', means: 'gives a percentage' },
  { starts: 'figure:share', rule: 'share', means: 'gives a share' },
  { starts: 'figure:rank', rule: 'rank', means: 'ranks something' },
  { starts: 'figure:times', rule: 'times-as-much', means: 'says how many times as much' },
  { starts: 'figure', rule: 'figure', means: 'gives a figure' },
  { starts: 'counts:', rule: 'count', means: 'counts something' },
  { starts: 'date', rule: 'date', means: 'says when' },
  { starts: 'name', rule: 'name', means: 'names somebody or something' },
  { starts: 'tag:JJS', rule: 'superlative', means: 'says that something is the most' },
  { starts: 'tag:RBS', rule: 'superlative', means: 'says that something is the most' },
  { starts: 'tag:JJR', rule: 'comparison', means: 'compares' },
  { starts: 'tag:RBR', rule: 'comparison', means: 'compares' },
  { starts: 'tag:VBD', rule: 'past', means: 'tells what happened' },
  { starts: 'main:VBD', rule: 'past', means: 'tells what happened' },
  { starts: 'tense:VBN+have', rule: 'perfect', means: 'tells what has happened' },
  { starts: 'tag:MD', rule: 'modal', means: 'says what may or should be, not what is' },
  { starts: 'auxiliary:should', rule: 'duty', means: 'says what should be' },
  { starts: 'auxiliary:will', rule: 'future', means: 'looks ahead' },
  { starts: 'auxiliary:would', rule: 'would-be', means: 'says what would be' },
  { starts: 'ends:?', rule: 'question', means: 'asks' },
  { starts: 'actor:i ', rule: 'first-person', means: 'speaks of the speaker' },
  { starts: 'main-actor:i ', rule: 'first-person', means: 'speaks of the speaker' },
  { starts: 'actor:we ', rule: 'own-side', means: 'speaks of the speaker’s own side' },
  { starts: 'word:think', rule: 'opinion', means: 'says what somebody thinks' },
  { starts: 'word:believe', rule: 'opinion', means: 'says what somebody thinks' },
  { starts: 'word:want', rule: 'wish', means: 'wishes' },
  { starts: 'word:hope', rule: 'wish', means: 'wishes' },
  { starts: 'word:need', rule: 'need', means: 'says what is needed' },
];

/** Names of the weights that a reader is told about; the rest (classes of words, relations) say little by themselves. */
function meaningOf({ name, adds }: WeighedFeature): Meaning | null {
  const whole = `${name} `;
  const found = CHECK_REASONS.find(({ starts }) => whole.startsWith(starts));
  if (found === undefined) return null;
  return adds > 0 || !/^(?:figure|counts|date|name)/.test(name) ? found : null;
}

/**
 * Why a stretch (tokens by index) calls for a check or does not, the weightiest reasons first, each with the word that
 * shows it.
 */
export function reasonsFor(read: ReadSentence, stretch: Stretch, most = 2): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  for (const feature of weighFeatures(read, stretch)) {
    const meaning = meaningOf(feature);
    const token = read.sentence.tokens[feature.token];
    if (meaning === null || token === undefined) continue;
    const rule = `check-worthiness/${meaning.rule}`;
    if (reasons.some((reason) => reason.rule === rule)) continue;
    const [start, end] = wordsOf(read, feature);
    const verdict = feature.adds > 0 ? 'Worth a check' : 'Less to check';
    reasons.push({
      rule,
      span: [start, end],
      says: `${verdict}: it ${meaning.means} (“${read.sentence.text.slice(start, end)}”).`,
    });
    if (reasons.length === most) break;
  }
  return reasons;
}

/** The whole figure, date or name that a feature is about; else its one word. */
function wordsOf(read: ReadSentence, { name, token: index }: WeighedFeature): SpanPair {
  const { tokens } = read.sentence;
  const { start, end } = tokens[index]!;
  const mentions = name.startsWith('figure') ? read.figures : name.startsWith('date') ? read.dates : [];
  const mention = mentions.find(({ span }) => span[0] < end && start < span[1]);
  if (mention !== undefined) return mention.span;
  if (!name.startsWith('name')) return [start, end];
  let [from, to] = [index, index];
  while (tokens[from - 1]?.upos === 'PROPN') from--;
  while (tokens[to + 1]?.upos === 'PROPN') to++;
  return [tokens[from]!.start, tokens[to]!.end];
}
