-- A citation that was made before its source had a copy is held against the first one that is kept: once, and never anew.
DROP TRIGGER "Citation_checks_are_kept";
CREATE TRIGGER "Citation_reasons_are_kept" BEFORE UPDATE OF "quoteReason", "originReason" ON "Citation"
BEGIN SELECT RAISE(ABORT, 'a citation is withdrawn, never changed'); END;
CREATE TRIGGER "Citation_is_held_once" BEFORE UPDATE OF "copyId", "quoteFound" ON "Citation" WHEN OLD."copyId" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a citation is held against a copy once'); END;
