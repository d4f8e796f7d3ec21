import type { FetchPage } from '../imports/fetch/fetch-page';
import type { Store } from '../store/open-store';
import { adding } from './adding';
import { createAnalyst } from './analyst';
import { beside } from './beside/beside';
import { systemClock, type Clock } from './clock';
import { copies } from './copies';
import { bulking } from './bulking';
import { choosing } from './choosing';
import { fetching } from './fetching';
import { keeping } from './keeping';
import { labelling } from './labelling';
import { library } from './library';
import { createLinkJob } from './link-job';
import { links } from './links';
import { listing } from './listing';
import { reading } from './reading';
import { reporting } from './reporting';
import { restructuring } from './restructuring';
import { reviewing } from './reviewing';
import { seeding } from './seeding';
import type { Services } from './services';
import { withdrawing } from './withdrawing';

/**
 * What a user can do, over an open store; `close` closes the store too.
 *
 * @param fetch asks for addresses on the web; null: nothing is ever fetched
 */
export function createServices(
  store: Store,
  clock: Clock = systemClock,
  fetch: FetchPage | null = null,
): Services {
  const analyst = createAnalyst();
  const lookAfter = links(store, fetch, clock);
  const job = createLinkJob(lookAfter);
  const pages = reading(store);
  const articles = adding(store, analyst, clock);
  const acts = { ...reviewing(store, clock), ...labelling(store, clock) };
  return {
    ...articles,
    ...pages,
    ...acts,
    ...withdrawing(store, clock),
    ...bulking(store, acts),
    ...beside(store, clock, { ...pages, ...acts }),
    ...restructuring(store, clock),
    ...listing(store),
    ...copies(store, clock),
    ...choosing(store),
    ...fetching(store, fetch, clock),
    ...keeping(store, clock),
    ...library(store, clock),
    ...lookAfter,
    startLinkRound: (days) => job.start(days),
    ...reporting(store),
    ...seeding(store, articles.addArticle),
    close: async () => {
      await job.stop();
      await analyst.close();
      await store.close();
    },
  };
}
