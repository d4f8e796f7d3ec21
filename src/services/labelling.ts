import { InvalidInputError } from '../domain/errors';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import { refuseWithdrawn, toAct } from './drafting';
import type { Services } from './services';
import { nameOf } from './typed';

const LONGEST_TAG = 60;

/** A tag or label as it is kept: on one line, white space as single spaces. */
function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Tags and labels of who has a claim in hand; each change is one act. */
export function labelling(store: Store, clock: Clock): Pick<Services, 'tag' | 'assign'> {
  return {
    async tag(claimId, version, tags, actor, together) {
      const by = nameOf(actor);
      const at = clock();
      return store.acts.append(claimId, version, null, by, at, (facts) => {
        refuseWithdrawn(facts);
        const has = new Set(facts.claim.tags);
        const tidied = (list: readonly string[]) => [...new Set(list.map(tidy).filter((tag) => tag !== ''))];
        const add = tidied(tags.add).filter((tag) => !has.has(tag));
        const remove = tidied(tags.remove).filter((tag) => has.has(tag));
        if (add.some((tag) => tag.length > LONGEST_TAG)) {
          throw new InvalidInputError({ tag: `At most ${LONGEST_TAG} characters.` }, 'Not tagged');
        }
        if (add.length + remove.length === 0) {
          const says = tags.add.some((tag) => tidy(tag) !== '') ? 'It has this tag already.' : 'Write a tag.';
          throw new InvalidInputError({ tag: says }, 'Not tagged');
        }
        return toAct(facts, { act: 'tagged', by, at, together, details: { tags: { add, remove } } });
      });
    },

    async assign(claimId, version, typed, actor, together) {
      const by = nameOf(actor);
      const at = clock();
      const label = tidy(typed);
      if (label.length > LONGEST_TAG) {
        throw new InvalidInputError({ assignee: `At most ${LONGEST_TAG} characters.` }, 'Not given');
      }
      return store.acts.append(claimId, version, null, by, at, (facts) => {
        refuseWithdrawn(facts);
        if (label === (facts.claim.assignee ?? '')) {
          const says = label === '' ? 'Write who has it in hand.' : `${label} has it already.`;
          throw new InvalidInputError({ assignee: says }, 'Not given');
        }
        return toAct(facts, { act: 'assigned', by, at, together, details: { assignee: label } });
      });
    },
  };
}
