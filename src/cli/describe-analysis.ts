import type { AnalysedClaim, Analysis, Sentence } from '../domain/analysis';
import { textOf } from '../domain/span';

/** An analysis for reading: every sentence with its claims, or why it makes none. Ends with an empty line. */
export function describeAnalysis(analysis: Analysis): string {
  const { text, title, byline, date, sentences, claims, conflicts } = analysis;
  const head = [title, byline].flatMap((span) => (span ? [oneLine(text.slice(span.start, span.end))] : []));
  const skipped = sentences.filter(({ skipped: why }) => why !== null).length;
  const counts = `${count(claims.length, 'claim')} in ${count(sentences.length, 'sentence')}, ${skipped} of them set aside`;
  const lines = [...head, ...(date ? [date.value] : []), counts, ''];
  for (const sentence of sentences) lines.push(...describeSentence(analysis, sentence), '');
  for (const { about, why, claims: ids } of conflicts)
    lines.push(`! ${oneLine(about)}: ${oneLine(why)} (claims ${ids.join(', ')})`);
  return `${lines.join('\n')}\n`;
}

function describeSentence({ text, attributions, claims }: Analysis, sentence: Sentence): string[] {
  const words = oneLine(text.slice(sentence.start, sentence.end));
  if (sentence.skipped) return [`(${sentence.skipped.reason}) ${words}`];
  const own = sentence.claims.flatMap((id) => claims[id] ?? []);
  return [words, ...own.map((claim) => `  ${claim.id}. ${oneLine(claim.wording)}${notesOf(claim)}`)];

  function notesOf(claim: AnalysedClaim): string {
    const notes: string[] = [claim.kind];
    const claimant = claim.attribution === null ? null : (attributions[claim.attribution]?.claimant ?? null);
    if (claimant) notes.push(`by ${claimant.name ?? claimant.kind}`);
    for (const { cue } of claim.hedges) notes.push(`“${oneLine(textOf(text, cue))}”`);
    if (claim.repeats) notes.push(`repeats ${claim.repeats.claim}`);
    notes.push(`suggested: ${claim.suggestion.status}`);
    return `  [${notes.join(', ')}; check ${claim.checkworthiness.toFixed(2)}]`;
  }
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

/** The words in one line, without signs that a terminal would take for orders. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd');
}
