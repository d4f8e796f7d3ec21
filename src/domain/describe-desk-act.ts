import type { Conflict } from './analysis';
import { sayClaims } from './acts';
import type { CommentDetails } from './comments';
import type { SetAsideDetails } from './coverage';
import type { DatedDetails } from './dating';
import type { DeskAct } from './desk-acts';
import type { OpenEndDetails } from './open-ends';
import type { RestDetails } from './rests';
import type { WorkingDetails } from './workings';

/** The claims that an act beside the marks is about, by number; its subject and details name them. */
export function claimsOfDeskAct({
  subject,
  details,
}: Pick<DeskAct, 'subject' | 'details'>): readonly number[] {
  const [kind, about = ''] = subject.split(':');
  switch (kind) {
    case 'rests':
      return about.split('>').map(Number);
    case 'card':
      return about.split('-').map(Number);
    case 'carry':
      return [
        Number(about),
        ...(details as { to: readonly { number: number }[] }).to.map(({ number }) => number),
      ];
    case 'figure':
    case 'open':
    case 'comment':
      return [Number(about)];
    default:
      return [];
  }
}

/**
 * What an act beside the marks did, in one line without its doer: "left claim 7 open: asked the board".
 *
 * @param text of the article, for the words of a stretch
 */
export function describeDeskAct({ act, subject, details }: DeskAct, text: string): string {
  const claims = claimsOfDeskAct({ subject, details });
  const [first = 0, second = 0] = claims;
  switch (act) {
    case 'linked':
      return `said that claim ${first} rests on claim ${second}: ${(details as RestDetails).because}`;
    case 'unlinked':
      return `said that claim ${first} does not rest on claim ${second}`;
    case 'carded':
      return `put ${sayClaims(claims)} on a conflict card: ${(details as Conflict).about}`;
    case 'closed':
      return `closed the conflict card of ${sayClaims(claims)}`;
    case 'reopened':
      return subject.startsWith('card:')
        ? `opened the conflict card of ${sayClaims(claims)} again`
        : `opened a comment on claim ${first} again`;
    case 'set-aside': {
      const { start, end, reason } = details as SetAsideDetails;
      return `decided that “${text.slice(start, end).trim()}” is no claim: ${reason}`;
    }
    case 'dated': {
      const { date } = details as DatedDetails;
      return date === null ? 'said that the article’s date is not known' : `dated the article ${date}`;
    }
    case 'worked':
      return `reckoned a figure of claim ${(details as WorkingDetails).claim}`;
    case 'left-open':
      return `left claim ${first} open: ${(details as OpenEndDetails).tried}`;
    case 'taken-up':
      return `took claim ${first} up again`;
    case 'commented':
      return `commented on claim ${first}: ${(details as CommentDetails).text}`;
    case 'resolved':
      return `resolved a comment on claim ${first}`;
    case 'carried':
      return `gave the evidence of claim ${first} to ${sayClaims(claims.slice(1))}`;
    case 'undid':
      return 'took an act back';
  }
}
