import { Router, type Request, type Response } from 'express';
import { InvalidInputError } from '../../domain/errors';
import { keepKeymap, keepKeys, leaveDone, readKeymapCookie, takeDone, type Done } from '../cookies';
import type { Door } from '../door';
import { DESK_KEYS, fieldOf, KEY_FIELDS, readKeymap, type Keymap } from '../forms/keymap';
import { readFields, type Typed } from '../forms/read';
import { sayRefusal, type Refusal } from '../forms/refusal';

const GROUPS = ['Decide', 'Go', 'Change the claim'].map((name) => ({
  name,
  keys: DESK_KEYS.filter(({ group }) => group === name).map((one) => ({ ...one, field: fieldOf(one.key) })),
}));

const typeKeys = (keymap: Keymap): Typed<string> =>
  Object.fromEntries(DESK_KEYS.map(({ key }) => [fieldOf(key), keymap.get(key) ?? key]));

/** `/keys`: the single keys, which can be switched off and given to other acts (WCAG 2.1.4). */
export function keyRoutes({ sendPage }: Door): Router {
  const router = Router();

  function show(
    req: Request,
    res: Response,
    typed: Typed<string>,
    errors: Readonly<Record<string, string>>,
    refusal: Refusal | null,
    done: Done | null,
  ): void {
    const title = refusal ? 'Not kept: keys' : 'Keys';
    sendPage(
      req,
      res,
      'keys',
      { title, here: 'keys', back: '/keys' },
      { groups: GROUPS, typed, errors, refusal, done },
    );
  }

  router.get('/keys', (req, res) => {
    const typed = typeKeys(readKeymapCookie(req));
    // The list alone is what the script shows over a page.
    if (req.get('X-Stet-Part') === 'keys')
      sendPage(req, res, 'partials/key-list', { title: '' }, { groups: GROUPS, typed });
    else show(req, res, typed, {}, null, takeDone(req, res));
  });

  router.post('/keys', (req, res) => {
    const { keys, reset } = readFields(req.body, ['keys', 'reset']);
    try {
      const keymap: Keymap = reset === 'yes' ? new Map() : readKeymap(req.body);
      keepKeys(res, keys === 'on');
      keepKeymap(res, keymap);
      leaveDone(res, { says: 'The keys are kept', status: null, rest: '', undo: null });
      res.redirect(303, '/keys');
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const refusal = sayRefusal(error, 'Not kept', KEY_FIELDS);
      show(req, res.status(422), readFields(req.body, KEY_FIELDS), error.fields, refusal, null);
    }
  });

  return router;
}
