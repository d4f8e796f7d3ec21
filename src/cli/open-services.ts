import { loadConfig } from '../config';
import { createServices } from '../services/create-services';
import type { Services } from '../services/services';
import { openStore } from '../store/open-store';

/** Does something with the services over the configured database, migrated first, and closes them whatever happens. */
export async function withServices<T>(use: (services: Services) => Promise<T>): Promise<T> {
  const services = createServices(await openStore(loadConfig()));
  try {
    return await use(services);
  } finally {
    await services.close();
  }
}
