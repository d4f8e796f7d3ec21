import type { Store } from '../store/open-store';
import { adding } from './adding';
import { createAnalyst } from './analyst';
import { beside } from './beside/beside';
import { systemClock, type Clock } from './clock';
import { copies } from './copies';
import { bulking } from './bulking';
import { labelling } from './labelling';
import { listing } from './listing';
import { reading } from './reading';
import { reporting } from './reporting';
import { restructuring } from './restructuring';
import { reviewing } from './reviewing';
import { seeding } from './seeding';
import type { Services } from './services';

/** What a user can do, over an open store; `close` closes the store too. */
export function createServices(store: Store, clock: Clock = systemClock): Services {
  const analyst = createAnalyst();
  const articles = adding(store, analyst, clock);
  const acts = { ...reviewing(store, clock), ...labelling(store, clock) };
  return {
    ...articles,
    ...reading(store),
    ...acts,
    ...bulking(store, acts),
    ...beside(store, clock),
    ...restructuring(store, clock),
    ...listing(store),
    ...copies(store),
    ...reporting(store),
    ...seeding(store, articles.addArticle),
    close: async () => {
      await analyst.close();
      await store.close();
    },
  };
}
