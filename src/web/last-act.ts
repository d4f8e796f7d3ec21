import type { Request } from 'express';
import type { LastAct, Services } from '../services/services';
import { readReviewer } from './cookies';

/** What the reviewer of this browser did last to an article and can take back; null where nobody has given a name. */
export async function lastActOf(
  services: Services,
  req: Request,
  articleId: number,
): Promise<LastAct | null> {
  const name = readReviewer(req);
  return name === null ? null : services.lastActBy(articleId, { name });
}
