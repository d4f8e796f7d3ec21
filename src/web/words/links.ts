import type { LinkHealth } from '../../domain/link-check';
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
