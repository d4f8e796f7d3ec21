import { sayClaims } from '../../domain/acts';
import { claimsOfDeskAct } from '../../domain/describe-desk-act';
import { sayCount } from '../../report/words';
import type { LastAct } from '../../services/services';

/** What an act that can be taken back was about: "claim 12", "5 claims"; "the last act" where it was about no claim. */
export function sayLastAct(last: LastAct): string {
  switch (last.kind) {
    case 'review':
      return `claim ${last.number}`;
    case 'bulk':
      return sayCount(last.claims, 'claim');
    case 'act': {
      const claims = claimsOfDeskAct({ subject: last.subject, details: { to: [] } });
      return claims.length === 0 ? 'the last act' : sayClaims(claims);
    }
  }
}
