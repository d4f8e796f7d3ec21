import type { Request, Response } from 'express';
import { readKeymapCookie, readKeys, readReviewer, readTheme, type Theme } from '../cookies';
import { writeKeymap } from '../forms/keymap';
import type { Locals, RenderView } from './views';

/** The frame of a page: what `partials/top` prints. */
interface Page {
  readonly title: string;
  /** Which entry of the main navigation the page is, or "". */
  readonly here: 'articles' | 'lacking' | 'sources' | 'add' | 'keys' | '';
  readonly reviewer: string | null;
  readonly theme: Theme;
  readonly keys: boolean;
  /** Keys that were given to other acts, for the script: see `writeKeymap`. */
  readonly keymap: string;
  /** Where the theme and the name forms lead back to: this page's own address for GET. */
  readonly back: string;
  readonly bodyClass: string;
  /** Without a script, the page loads itself again after so many seconds; 0: never. */
  readonly refresh: number;
}

type PageOptions = Pick<Page, 'title'> & Partial<Pick<Page, 'here' | 'back' | 'bodyClass' | 'refresh'>>;

/** Sends the view of this name, in its frame. */
export type SendPage = (
  req: Request,
  res: Response,
  view: string,
  page: PageOptions,
  locals?: Locals,
) => void;

/** Makes the one function by which handlers answer with a page. */
export function pageSender(render: RenderView): SendPage {
  return (req, res, view, options, locals = {}) => {
    const page: Page = {
      here: '',
      bodyClass: '',
      refresh: 0,
      back: req.method === 'GET' ? req.originalUrl : '/',
      reviewer: readReviewer(req),
      theme: readTheme(req),
      keys: readKeys(req),
      keymap: writeKeymap(readKeymapCookie(req)),
      ...options,
    };
    res
      .set('Cache-Control', 'private, no-cache')
      .type('html')
      .send(render(view, { ...locals, page }));
  };
}
