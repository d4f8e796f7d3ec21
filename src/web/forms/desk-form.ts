import type { Request, Response } from 'express';
import { InvalidInputError, StaleActError, StaleVersionError, type FieldErrors } from '../../domain/errors';
import type { Actor } from '../../services/services';
import { keepReviewer, leaveDone, readReviewer, type Done } from '../cookies';
import { requireName } from './actor';
import { readFields, type Typed } from './read';
import { sayRefusal, type Refusal } from './refusal';

/** What an act did, and where the work goes on. */
export interface Saved {
  /** "Claim 7 rests on claim 4". */
  readonly says: string;
  readonly href: string;
  /** The act beside the marks that can be taken back, or null. */
  readonly undo: { readonly articleId: number; readonly actId: number } | null;
  /** Or an act on a claim. */
  readonly undoReview?: Done['undo'];
  /** What is told of it besides. */
  readonly rest?: string;
}

/** A form of an act beside the marks. */
export interface DeskForm {
  /** Its fields in the order in which they stand. */
  readonly fields: readonly string[];
  /** Begins the heading of a refusal: "Not linked". */
  readonly refused: string;
  /** The id of a field on the page; the same as its name where this is left out. */
  readonly idOf?: (field: string) => string;
  readonly run: (typed: Typed<string>, actor: Actor) => Promise<Saved>;
  /** The same page again with what was typed; the status is set already. */
  readonly show: (typed: Typed<string>, errors: FieldErrors, refusal: Refusal) => Promise<void>;
}

/** Takes a form: 303 where it was done; 422 or, where somebody was faster, 409 with the same page and all that was typed. */
export async function takeDeskForm(req: Request, res: Response, form: DeskForm): Promise<void> {
  const typed = readFields(req.body, [...form.fields, 'name']);
  try {
    const actor = { name: readReviewer(req) ?? requireName(typed.name ?? '') };
    keepReviewer(res, actor.name);
    const { says, href, undo, undoReview = null, rest = '' } = await form.run(typed, actor);
    leaveDone(res, { says, status: null, rest, undo: undoReview, ...(undo && { undoAct: undo }) });
    res.redirect(303, href);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      const heading = error.message.startsWith('Not ') ? error.message : form.refused;
      res.status(422);
      await form.show(typed, error.fields, sayRefusal(error, heading, [...form.fields, 'name'], form.idOf));
    } else if (error instanceof StaleActError || error instanceof StaleVersionError) {
      res.status(409);
      await form.show(typed, {}, { heading: form.refused, errors: [{ says: error.message, href: null }] });
    } else throw error;
  }
}
