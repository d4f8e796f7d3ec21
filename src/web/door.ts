import type { Services } from '../services/services';
import type { SendPage } from './render/page';

/** What every group of routes is given: the work, and the way to answer with a page. */
export interface Door {
  readonly services: Services;
  readonly sendPage: SendPage;
}
