import type { AnalysedClaim, Attribution, Claimant, Conflict, SkipReason } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import type { ParsedSentence } from '../language/parsed';
import { tagsIn } from '../language/markup';
import { findAttributions } from './attribution';
import { mergeSpans } from './attribution/content';
import { hangBesideContent } from './clauses/beside-content';
import type { NumberedAttribution } from './clauses/numbered-attribution';
import { findDates } from './dates/find-dates';
import { decompose, type ClaimDraft } from './decompose';
import { describeClaims, type Described, type MarkedSentence } from './describe-claims';
import { findFigures } from './figures/find-figures';
import { withDoubtfulSaying } from './hedges/doubtful-saying';
import { findHedges } from './hedges/find-hedges';
import type { Layout } from './layout';
import { findNames } from './names/find-names';
import { nameSpeakers } from './name-speakers';
import { relateClaims } from './relate-claims';
import type { OnReference } from './resolve/article-known';
import { speakerMeant, withSpeakers } from './resolve/person/speaker-meant';
import { resolveReferences } from './resolve/resolve-references';
import type { References } from './resolve/referent';
import { timesMeant, withTimes } from './resolve/times/times-meant';
import { treeOf } from './trees/tree';
import { askingReason } from './skip/asking-reason';
import { touching } from './touching';

/** A sentence that is read, with its place in the analysis. */
export interface ReadSentence {
  readonly parsed: ParsedSentence;
  /** Its number among the layout's sentences. */
  readonly index: number;
  /** A sentence that makes no claim is still read for speakers, names and dates. */
  readonly isSkipped: boolean;
}

/** What an article claims, numbered in reading order, and who vouches for it. */
export interface ArticleClaims<Claim = Described> {
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  /** Sentences (by number) that turn out to claim nothing once it is known who speaks. */
  readonly silent: ReadonlyMap<number, SkipReason>;
}

/** Reads the claims off the trees of an article's sentences and holds them against each other. */
export function claimsOf(
  text: string,
  layout: Layout,
  sentences: readonly ReadSentence[],
  articleDate: string | null,
): ArticleClaims<AnalysedClaim> & { readonly conflicts: readonly Conflict[] } {
  const found = describedClaims(text, layout, sentences, articleDate);
  return { ...found, ...relateClaims(found.claims) };
}

/** Reads the claims off the trees of an article's sentences, each by itself. */
export function describedClaims(
  text: string,
  layout: Layout,
  sentences: readonly ReadSentence[],
  articleDate: string | null,
): ArticleClaims {
  const parsed = sentences.map((sentence) => sentence.parsed);
  const { spans, blocks, headings, unnamed, touched, references } = referencesIn(text, layout, sentences);
  const attributions = nameSpeakers(unnamed, parsed, touched, references);
  const heard = touching(spans, attributions);
  const times = timesMeant({
    trees: parsed.map(treeOf),
    times: spans.map((span) => findDates(text, span, { articleDate })),
    attributions: heard.map((own) => own.map(({ attribution }) => attribution)),
    blocks,
    headings,
    articleDate,
  });
  const names = findNames(parsed);

  const described: Described[] = [];
  const silent = new Map<number, SkipReason>();
  sentences.forEach(({ parsed: sentence, index, isSkipped }, i) => {
    if (isSkipped) return;
    const own = heard[i] ?? [];
    const marked: MarkedSentence = {
      sentence,
      told: own.reduce(hangBesideContent, sentence),
      index,
      block: blocks[i]!,
      blockKind: layout.blocks[blocks[i]!]!.kind,
      figures: findFigures(text, spans[i]!, sentence.tokens),
      dates: times[i]!.dates,
      names: names[i] ?? [],
      hedges: withDoubtfulSaying(
        findHedges(sentence, reportedWords(own)),
        sentence,
        own.map(({ attribution }) => attribution),
      ),
    };
    const drafts = decompose(sentence, {
      attributions: own,
      references: withTimes(references[i]!, times[i]!),
    });
    const asking = drafts.map(({ tokens }) => askingReason(sentence, tokens, own));
    const [first, ...others] = drafts.filter((_, number) => asking[number] === null);
    const claiming = first ? [overTags(text, spans[i]!, first), ...others] : [];
    const reason = asking.find((why) => why !== null);
    if (claiming.length === 0) silent.set(index, reason ?? 'speech-act');
    described.push(...describeClaims(marked, claiming, own, described.length));
  });
  return { claims: described, attributions, silent };
}

/** How many sentences before one are asked for who told of whom. */
const NEAR = 3;

/** What the pronouns and phrases of an article's sentences stand for, and the attributions by which that is known. */
export function referencesIn(
  text: string,
  layout: Layout,
  sentences: readonly ReadSentence[],
  onReference?: OnReference,
): {
  readonly references: readonly References[];
  readonly spans: readonly SpanPair[];
  readonly blocks: readonly number[];
  /** Which sentences stand apart from the running text. */
  readonly headings: readonly boolean[];
  /** The attributions before "she" and "the firm" among their speakers are named. */
  readonly unnamed: readonly Attribution[];
  readonly touched: ReturnType<typeof touching>;
} {
  const parsed = sentences.map((sentence) => sentence.parsed);
  const spans = parsed.map(({ start, end }): SpanPair => [start, end]);
  const blocks = sentences.map(({ index }) => layout.sentences[index]!.block);
  const unnamed = findAttributions(parsed, { text, sentenceBlocks: blocks, turns: layout.turns }).map(
    (found) => found.attribution,
  );
  const touched = touching(spans, unnamed);
  const headings = blocks.map((block) =>
    /^(headline|subhead|dek|caption)$/u.test(layout.blocks[block]!.kind),
  );
  const meant = new Map<number, Claimant>();
  const first = resolveReferences(
    parsed,
    touched.map((own) => own.map(({ attribution }) => attribution)),
    headings,
    (sentence, token, around) => {
      onReference?.(sentence, token, around);
      const before = touched.slice(Math.max(0, sentence - NEAR), sentence).flat();
      const speaker = speakerMeant(token, around, touched[sentence]!, before);
      if (speaker) meant.set(around.tree.tokens[token]!.start, speaker);
    },
  );
  const renamed = withSpeakers(unnamed, meant);
  const own = { references: first, spans, blocks, headings, unnamed, touched };
  if (renamed === null) return own;
  // whom "I" and "he" mean in a quotation hangs on who speaks
  const heard = touching(spans, renamed);
  const references = resolveReferences(
    parsed,
    heard.map((one) => one.map(({ attribution }) => attribution)),
    headings,
    onReference,
  );
  return { ...own, references, unnamed: renamed, touched: heard };
}

/** A claim with the HTML tags of its sentence, which are no words and belong to nobody: nothing of the sentence is lost. */
function overTags(text: string, sentence: SpanPair, draft: ClaimDraft): ClaimDraft {
  const tags = tagsIn(text, sentence);
  return tags.length === 0 ? draft : { ...draft, spans: mergeSpans([...draft.spans, ...tags]) };
}

/** The stretches that repeat somebody's past words in the writer's: there "would" is only "will". */
function reportedWords(heard: readonly NumberedAttribution[]): SpanPair[] {
  return heard.flatMap(({ attribution: { type, form, content } }) =>
    type === 'indirect' && form === 'clause' ? content : [],
  );
}
