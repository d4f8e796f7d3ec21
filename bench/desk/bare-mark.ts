import type Database from 'better-sqlite3';
import type { Request, Response } from 'express';

const READ = `SELECT * FROM "Claim" WHERE "id" = ?`;
const REVIEWS = `SELECT * FROM "Review" WHERE "claimId" = ? ORDER BY "version"`;
const CITATIONS = `SELECT * FROM "Citation" WHERE "claimId" = ? ORDER BY "id"`;
const SOURCE = `SELECT * FROM "Source" WHERE "title" = ? AND "url" = ?`;
const TURN = `UPDATE "Claim" SET "version" = "version" + 1 WHERE "id" = ? AND "version" = ?`;
const CITE = `INSERT INTO "Citation" ("claimId", "sourceId", "quote", "locator", "stance", "shows", "seen", "addedBy", "addedAt")
  VALUES (?, ?, ?, ?, ?, 'content', ?, ?, ?)`;
const REVIEW = `INSERT INTO "Review" ("claimId", "version", "act", "by", "at", "status", "details", "citationId")
  VALUES (?, ?, 'marked', ?, ?, ?, ?, ?)`;
const STATE = `UPDATE "Claim" SET "status" = ?, "lacks" = 0, "lacksWhy" = NULL, "citationCount" = 1, "evidence" = ?,
  "touchedAt" = ?, "touchedBy" = ? WHERE "id" = ?`;
const TOUCH = `UPDATE "Article" SET "touchedAt" = ?, "touchedBy" = ? WHERE "id" = ?`;

/** Saves a mark with its citation as the desk does, without asking whether it may be made. */
export function bareMark(db: Database.Database, prepare: (sql: string) => Database.Statement) {
  return (req: Request, res: Response): void => {
    const typed = req.body as Readonly<Record<string, string>>;
    const id = Number(req.params.id);
    const at = new Date().toISOString();
    const by = 'Mara Quist';
    db.transaction(() => {
      const claim = prepare(READ).get(id) as { readonly articleId: number };
      prepare(REVIEWS).all(id);
      prepare(CITATIONS).all(id);
      prepare(TURN).run(id, Number(typed.version));
      const source = prepare(SOURCE).get(typed.sourceTitle, typed.sourceUrl) as { readonly id: number };
      const { lastInsertRowid } = prepare(CITE).run(
        ...[id, source.id, typed.quote, typed.locator, typed.stance, typed.seen, by, at],
      );
      const version = Number(typed.version) + 1;
      prepare(REVIEW).run(id, version, by, at, typed.status, JSON.stringify(typed), lastInsertRowid);
      prepare(STATE).run(typed.status, '{"primary":1}', at, by, id);
      prepare(TOUCH).run(at, by, claim.articleId);
    }).immediate();
    res.redirect(303, `/claims/${id}`);
  };
}
