-- A citation keeps where its quote stands in the copy, if that is not the place that was typed, and why the typed one was kept.
ALTER TABLE "Citation" ADD COLUMN "standsAt" TEXT;
ALTER TABLE "Citation" ADD COLUMN "placeReason" TEXT;

DROP TRIGGER "Citation_reasons_are_kept";
CREATE TRIGGER "Citation_reasons_are_kept" BEFORE UPDATE OF "quoteReason", "placeReason", "originReason" ON "Citation"
BEGIN SELECT RAISE(ABORT, 'a citation is withdrawn, never changed'); END;
DROP TRIGGER "Citation_is_held_once";
CREATE TRIGGER "Citation_is_held_once" BEFORE UPDATE OF "copyId", "quoteFound", "standsAt" ON "Citation" WHEN OLD."copyId" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a citation is held against a copy once'); END;
