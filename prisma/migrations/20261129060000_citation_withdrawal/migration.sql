-- One citation of a claim can be withdrawn by itself, with a reason, and comes back when that is undone.
-- Made by `prisma migrate diff`; the CHECKs, and all below "Kept by hand", are ours (see prisma/README.md).

-- RedefineTables
CREATE TABLE "new_Review" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "status" TEXT,
    "note" TEXT,
    "override" TEXT,
    "details" JSONB NOT NULL,
    "citationId" INTEGER,
    "withdraws" INTEGER,
    "undoes" INTEGER,
    "lead" INTEGER,
    "bulk" TEXT,
    CONSTRAINT "Review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_version_check" CHECK ("version" >= 2),
    CONSTRAINT "Review_act_check" CHECK ("act" IN ('marked', 'cited', 'uncited', 'reworded', 'noted', 'tagged', 'assigned', 'split', 'merged', 'dropped', 'made', 'undid')),
    CONSTRAINT "Review_by_check" CHECK (length(trim("by")) > 0),
    CONSTRAINT "Review_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "Review_status_check" CHECK (("act" = 'marked') = ("status" IS NOT NULL) AND ("status" IS NULL OR "status" IN ('sourced', 'attributed', 'speculative', 'unverified'))),
    CONSTRAINT "Review_withdraws_check" CHECK (("act" = 'uncited') = ("withdraws" IS NOT NULL) AND ("act" <> 'uncited' OR length(trim(coalesce("note", ''))) > 0)),
    CONSTRAINT "Review_undoes_check" CHECK (("act" = 'undid') = ("undoes" IS NOT NULL)),
    CONSTRAINT "Review_override_check" CHECK ("override" IS NULL OR "act" = 'marked'),
    CONSTRAINT "Review_details_check" CHECK (json_valid("details"))
);
INSERT INTO "new_Review" ("id", "claimId", "version", "act", "by", "at", "status", "note", "override", "details", "citationId", "undoes", "lead", "bulk")
SELECT "id", "claimId", "version", "act", "by", "at", "status", "note", "override", "details", "citationId", "undoes", "lead", "bulk" FROM "Review";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";

-- CreateIndex
CREATE UNIQUE INDEX "Review_citationId_key" ON "Review"("citationId");
CREATE UNIQUE INDEX "Review_undoes_key" ON "Review"("undoes");
CREATE UNIQUE INDEX "Review_claimId_version_key" ON "Review"("claimId", "version");
CREATE INDEX "Review_withdraws_idx" ON "Review"("withdraws");
CREATE INDEX "Review_lead_idx" ON "Review"("lead");
CREATE INDEX "Review_bulk_idx" ON "Review"("bulk");

-- Kept by hand: the triggers of the table that was made anew.
CREATE TRIGGER "Review_is_appended" BEFORE UPDATE ON "Review"
BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
CREATE TRIGGER "Review_goes_with_its_claim" BEFORE DELETE ON "Review" WHEN EXISTS (SELECT 1 FROM "Claim" WHERE "id" = OLD."claimId")
BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;
CREATE TRIGGER "Review_is_searchable" AFTER INSERT ON "Review" WHEN NEW."note" IS NOT NULL OR NEW."undoes" IS NOT NULL
BEGIN
    UPDATE "ClaimSearch" SET "notes" = coalesce((
        SELECT group_concat("note", char(10)) FROM "Review"
        WHERE "claimId" = NEW."claimId" AND "note" IS NOT NULL
          AND "id" NOT IN (SELECT "undoes" FROM "Review" WHERE "claimId" = NEW."claimId" AND "undoes" IS NOT NULL)
    ), '') WHERE "rowid" = NEW."claimId";
END;

-- A withdrawn citation comes back with the undoing of what withdrew it, and by nothing else.
DROP TRIGGER "Citation_stays_withdrawn";
CREATE TRIGGER "Citation_stays_withdrawn" BEFORE UPDATE OF "withdrawnAt" ON "Citation" WHEN OLD."withdrawnAt" IS NOT NULL AND (
    NEW."withdrawnAt" IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM "Review" w WHERE w."withdraws" = OLD."id")
    OR EXISTS (SELECT 1 FROM "Review" w WHERE w."withdraws" = OLD."id" AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = w."id"))
)
BEGIN SELECT RAISE(ABORT, 'a withdrawn citation stays withdrawn until that is undone'); END;
