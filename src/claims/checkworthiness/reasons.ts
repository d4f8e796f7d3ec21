import type { SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ReadSentence } from './features';
import { weighFeatures, type WeighedFeature } from './rate';

/** What a feature means to a reader, by the beginning of its name; the first that fits. */
const MEANINGS: readonly { readonly starts: string; readonly means: string }[] = [
  { starts: 'figure:money', means: 'names a sum of money' },
  { starts: 'figure:percent', means: 'gives a percentage' },
  { starts: 'figure:share', means: 'gives a share' },
  { starts: 'figure:rank', means: 'ranks something' },
  { starts: 'figure:times', means: 'says how many times as much' },
  { starts: 'figure', means: 'gives a figure' },
  { starts: 'counts:', means: 'counts something' },
  { starts: 'date', means: 'says when' },
  { starts: 'name', means: 'names somebody or something' },
  { starts: 'tag:JJS', means: 'says that something is the most' },
  { starts: 'tag:RBS', means: 'says that something is the most' },
  { starts: 'tag:JJR', means: 'compares' },
  { starts: 'tag:RBR', means: 'compares' },
  { starts: 'tag:VBD', means: 'tells what happened' },
  { starts: 'main:VBD', means: 'tells what happened' },
  { starts: 'tense:VBN+have', means: 'tells what has happened' },
  { starts: 'tag:MD', means: 'says what may or should be, not what is' },
  { starts: 'auxiliary:should', means: 'says what should be' },
  { starts: 'auxiliary:will', means: 'looks ahead' },
  { starts: 'auxiliary:would', means: 'says what would be' },
  { starts: 'ends:?', means: 'asks' },
  { starts: 'actor:i ', means: 'speaks of the speaker' },
  { starts: 'main-actor:i ', means: 'speaks of the speaker' },
  { starts: 'actor:we ', means: 'speaks of the speaker’s own side' },
  { starts: 'word:think', means: 'says what somebody thinks' },
  { starts: 'word:believe', means: 'says what somebody thinks' },
  { starts: 'word:want', means: 'wishes' },
  { starts: 'word:hope', means: 'wishes' },
  { starts: 'word:need', means: 'says what is needed' },
];

/** Names of the weights that a reader is told about; the rest (classes of words, relations) say little by themselves. */
function meaningOf({ name, adds }: WeighedFeature): string | null {
  const found = MEANINGS.find(({ starts }) => `${name} `.startsWith(starts));
  if (found === undefined) return null;
  return adds > 0 || !/^(?:figure|counts|date|name)/.test(name) ? found.means : null;
}

/**
 * Why a stretch (tokens by index) calls for a check or does not, the weightiest reasons first, each with the word that
 * shows it.
 */
export function reasonsFor(read: ReadSentence, indexes: readonly number[], most = 2): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  for (const feature of weighFeatures(read, indexes)) {
    const means = meaningOf(feature);
    const token = read.sentence.tokens[feature.token];
    if (means === null || token === undefined || reasons.some(({ says }) => says.includes(means))) continue;
    const [start, end] = wordsOf(read, feature);
    const verdict = feature.adds > 0 ? 'Worth a check' : 'Less to check';
    reasons.push({
      rule: `check-worthiness/${feature.name}`,
      span: [start, end],
      says: `${verdict}: it ${means} (“${read.sentence.text.slice(start, end)}”).`,
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
