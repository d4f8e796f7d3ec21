import type { Claimant } from '../../domain/analysis';
import { textOf } from '../../domain/span';
import type { RestView } from '../../services/beside/resting';
import type { DeskClaim } from '../../services/services';
import { noteChange, sayCount, sayRecheck, sayWorth, type ChangeNote } from '../../report/words';

/** The line under a wording: what stands beside the status, in few words. */
export interface ClaimNotes {
  readonly says: string;
  readonly repeats: { readonly number: number; readonly changes: readonly ChangeNote[] } | null;
}

/** What a list says of a claim beside its status: who says so, hedges, evidence, tags, and what a repeat changed. */
export function noteClaim(claim: DeskClaim, text: string, textStart = 0): ClaimNotes {
  const parts = [...claim.recheckWhy.map(sayRecheck), ...sayEvidence(claim)];
  if (claim.status !== 'sourced') {
    parts.unshift(
      ...(claim.isAttributedToNobody ? ['Nobody named'] : sayClaimant(claim.attribution?.claimant)),
    );
    const cues = new Set(
      claim.hedges.map(({ cue: [from, to] }) => textOf(text, [from - textStart, to - textStart])),
    );
    if (cues.size > 0) parts.push(`${cues.size === 1 ? 'hedge' : 'hedges'}: ${[...cues].join(', ')}`);
  }
  if (claim.tags.length > 0) parts.push(`Tagged: ${claim.tags.join(', ')}`);
  return {
    says: parts.join(' · '),
    repeats: claim.repeats && { number: claim.repeats.claim, changes: claim.repeats.changes.map(noteChange) },
  };
}

/** A claim that another rests on, and why it does not carry much. */
export interface GroundNote {
  readonly id: number;
  readonly number: number;
  /** "contradicted, “reportedly”". */
  readonly worth: string;
}

/** The grounds of a claim that are hedged, attributed or contradicted themselves. */
export function noteGrounds(grounds: readonly RestView[]): readonly GroundNote[] {
  return grounds
    .map((ground) => ({ id: ground.id, number: ground.number, worth: sayWorth(ground).join(', ') }))
    .filter(({ worth }) => worth !== '');
}

/** The speaker as a list names them; nothing where the article speaks for itself. */
export function sayClaimant(claimant: Claimant | undefined): string[] {
  if (!claimant) return [];
  if (claimant.kind === 'missing') return ['Nobody named'];
  return [claimant.name ?? 'Anonymous'];
}

/** What was found for a claim and against it, by what its status rests on. */
function sayEvidence({ status, utteranceUncited, evidence, sources, citationCount }: DeskClaim): string[] {
  const { primary, secondary } = sources;
  const { against } = evidence;
  const said: string[] = [];
  if (status === 'attributed') said.push(utteranceUncited ? 'utterance not cited' : 'utterance cited');
  else if (primary + secondary > 0) {
    if (primary > 0) said.push(sayCount(primary, 'primary source'));
    if (secondary > 0) said.push(sayCount(secondary, 'secondary source'));
  } else if (citationCount > against) said.push(sayCount(citationCount - against, 'citation'));
  if (against > 0) said.push(sayCount(against, 'citation against', 'citations against'));
  return said;
}
