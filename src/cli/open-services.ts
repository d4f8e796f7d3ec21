import { loadConfig } from '../config';
import { createFetch } from '../imports/fetch/fetch-page';
import { systemClock } from '../services/clock';
import { createServices } from '../services/create-services';
import type { Services } from '../services/services';
import { openStore } from '../store/open-store';

/** Does something with the services over the configured database, migrated first, and closes them whatever happens. */
export async function withServices<T>(use: (services: Services) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const fetch = config.fetch ? createFetch() : null;
  const services = createServices(await openStore(config), systemClock, fetch);
  try {
    return await use(services);
  } finally {
    await services.close();
  }
}
