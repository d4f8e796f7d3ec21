import {
  commentsOf,
  commentSubject,
  isFor,
  mentionsIn,
  nextComment,
  type Comment,
} from '../../domain/comments';
import { InvalidInputError, NotFoundError } from '../../domain/errors';
import { LONGEST_NOTE } from '../../domain/rules/mark';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { checkLine, nameOf } from '../typed';
import { findClaim } from './book';
import type { Done } from './done';

/** A comment with where it stands, as the list over all articles shows it. */
export interface CommentRow extends Comment {
  readonly articleId: number;
  readonly articleTitle: string;
}

export interface CommentServices {
  /** Throws InvalidInputError on `comment`. */
  comment(claimId: number, text: string, actor: Actor): Promise<Done>;
  /** Resolves a comment, or opens it again. Throws NotFoundError, StaleActError. */
  settleComment(
    claimId: number,
    number: number,
    as: 'resolved' | 'reopened',
    seen: number,
    actor: Actor,
  ): Promise<Done>;
  /** Comments of all articles, the latest first. `name` empty: for everybody. */
  listComments(query: { readonly name: string; readonly isOpen: boolean }): Promise<readonly CommentRow[]>;
}

export function commenting(store: Store, clock: Clock): CommentServices {
  return {
    async comment(claimId, typed, actor) {
      const by = nameOf(actor);
      const text = typed.trim();
      if (text === '') throw new InvalidInputError({ comment: 'Write the comment first.' });
      checkLine('comment', text, LONGEST_NOTE);
      const { articleId, number: claim } = await findClaim(store, claimId);
      const mentions = mentionsIn(text, await store.deskActs.names());
      const { id } = await store.deskActs.append(articleId, null, by, clock(), (acts) => ({
        subject: commentSubject(claim, nextComment(acts, claim)),
        claimId,
        act: 'commented',
        details: { claim, text, mentions },
        undoes: null,
      }));
      return { articleId, actId: id };
    },

    async settleComment(claimId, number, as, seen, actor) {
      const by = nameOf(actor);
      const { articleId, number: claim } = await findClaim(store, claimId);
      const subject = commentSubject(claim, number);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        if (!commentsOf(acts).some((one) => one.claim === claim && one.number === number)) {
          throw new NotFoundError('comment', String(number));
        }
        return { subject, claimId, act: as, details: {}, undoes: null };
      });
      return { articleId, actId: id };
    },

    async listComments({ name, isOpen }) {
      const titles = new Map((await store.articles.list()).map(({ id, title }) => [id, title]));
      const rows = (await store.deskActs.onSubjects('comment:')).flatMap(({ articleId, acts }) =>
        commentsOf(acts).map((comment) => ({
          ...comment,
          articleId,
          articleTitle: titles.get(articleId) ?? '',
        })),
      );
      return rows
        .filter((row) => (name === '' || isFor(row, name)) && (!isOpen || row.isOpen))
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    },
  };
}
