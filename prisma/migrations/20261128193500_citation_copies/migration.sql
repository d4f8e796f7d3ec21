-- A citation keeps which copy its quote was held against, what came of it, and why a check was overruled.
ALTER TABLE "Citation" ADD COLUMN "copyId" INTEGER REFERENCES "SourceCopy" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Citation" ADD COLUMN "quoteFound" TEXT CONSTRAINT "Citation_quoteFound_check" CHECK ("quoteFound" IN ('stands', 'differs', 'absent'));
ALTER TABLE "Citation" ADD COLUMN "quoteReason" TEXT;
ALTER TABLE "Citation" ADD COLUMN "originReason" TEXT;

CREATE TRIGGER "Citation_checks_are_kept" BEFORE UPDATE OF "copyId", "quoteFound", "quoteReason", "originReason" ON "Citation"
BEGIN SELECT RAISE(ABORT, 'a citation is withdrawn, never changed'); END;
