import type { LinkHealth, LinkSpell } from '../../domain/link-check';
import { printDay } from '../../domain/day';

const STATE_WORD = {
  ok: 'there',
  moved: 'moved',
  'soft-404': 'its words are gone',
  dead: 'dead',
  blocked: 'blocked',
} as const;

/** How an address does, in a few words: "dead since 19 May 2026", "there on 20 May 2026". */
export function sayLink({ latest, since }: LinkHealth): string {
  const day = (time: string) => printDay(time.slice(0, 10));
  return latest.state === 'ok'
    ? `there on ${day(latest.at)}`
    : `${STATE_WORD[latest.state]} since ${day(since)}`;
}

/** "there, 12 May 2026" or "dead, 12 May 2026 – 3 June 2026. The page is not there (404)." */
export function sayLinkSpell({ state, says, from, to }: LinkSpell): string {
  const days = [...new Set([from, to].map((time) => printDay(time.slice(0, 10))))];
  return `${STATE_WORD[state]}, ${days.join(' – ')}. ${says}`;
}
