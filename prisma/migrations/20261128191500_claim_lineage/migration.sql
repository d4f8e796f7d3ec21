-- Split, merge, drop, add: claims that reviewers make and withdraw, with their lineage; tags and labels on a claim.
-- Made by `prisma migrate diff`; the CHECKs, and all below "Kept by hand", are ours (see prisma/README.md).

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "withdrawn" BOOLEAN NOT NULL DEFAULT false CONSTRAINT "Claim_withdrawn_check" CHECK ("withdrawn" IN (0, 1));
ALTER TABLE "Claim" ADD COLUMN "assignee" TEXT CONSTRAINT "Claim_assignee_check" CHECK ("assignee" IS NULL OR length(trim("assignee")) > 0);
ALTER TABLE "Citation" ADD COLUMN "copyOf" INTEGER;

-- CreateTable
CREATE TABLE "ClaimTag" (
    "claimId" INTEGER NOT NULL,
    "tag" TEXT NOT NULL,
    PRIMARY KEY ("claimId", "tag"),
    CONSTRAINT "ClaimTag_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimTag_tag_check" CHECK (length(trim("tag")) > 0 AND length("tag") <= 60)
);

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
    "undoes" INTEGER,
    "lead" INTEGER,
    "bulk" TEXT,
    CONSTRAINT "Review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_version_check" CHECK ("version" >= 2),
    CONSTRAINT "Review_act_check" CHECK ("act" IN ('marked', 'cited', 'reworded', 'noted', 'tagged', 'assigned', 'split', 'merged', 'dropped', 'made', 'undid')),
    CONSTRAINT "Review_by_check" CHECK (length(trim("by")) > 0),
    CONSTRAINT "Review_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "Review_status_check" CHECK (("act" = 'marked') = ("status" IS NOT NULL) AND ("status" IS NULL OR "status" IN ('sourced', 'attributed', 'speculative', 'unverified'))),
    CONSTRAINT "Review_undoes_check" CHECK (("act" = 'undid') = ("undoes" IS NOT NULL)),
    CONSTRAINT "Review_override_check" CHECK ("override" IS NULL OR "act" = 'marked'),
    CONSTRAINT "Review_details_check" CHECK (json_valid("details"))
);
INSERT INTO "new_Review" ("id", "claimId", "version", "act", "by", "at", "status", "note", "override", "details", "citationId", "undoes")
SELECT "id", "claimId", "version", "act", "by", "at", "status", "note", "override", "details", "citationId", "undoes" FROM "Review";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";

-- CreateIndex
CREATE INDEX "Claim_articleId_withdrawn_sentence_start_number_idx" ON "Claim"("articleId", "withdrawn", "sentence", "start", "number");
CREATE INDEX "Claim_assignee_idx" ON "Claim"("assignee");
CREATE INDEX "ClaimTag_tag_idx" ON "ClaimTag"("tag");
CREATE UNIQUE INDEX "Review_citationId_key" ON "Review"("citationId");
CREATE UNIQUE INDEX "Review_undoes_key" ON "Review"("undoes");
CREATE UNIQUE INDEX "Review_claimId_version_key" ON "Review"("claimId", "version");
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

-- The counts on Article: of claims that are not withdrawn.
DROP TRIGGER "Claim_is_counted";
CREATE TRIGGER "Claim_is_counted" AFTER INSERT ON "Claim" WHEN NOT NEW."withdrawn"
BEGIN
    UPDATE "Article" SET
        "claimCount" = "claimCount" + 1,
        "sourced" = "sourced" + (NEW."status" = 'sourced'),
        "attributed" = "attributed" + (NEW."status" = 'attributed'),
        "speculative" = "speculative" + (NEW."status" = 'speculative'),
        "unverified" = "unverified" + (NEW."status" = 'unverified'),
        "lacking" = "lacking" + NEW."lacks",
        "contradicted" = "contradicted" + NEW."contradicted",
        "recheck" = "recheck" + NEW."recheck"
    WHERE "id" = NEW."articleId";
END;
DROP TRIGGER "Claim_is_recounted";
CREATE TRIGGER "Claim_is_recounted" AFTER UPDATE OF "status", "lacks", "contradicted", "recheck", "withdrawn" ON "Claim"
BEGIN
    UPDATE "Article" SET
        "claimCount" = "claimCount" + (NOT NEW."withdrawn") - (NOT OLD."withdrawn"),
        "sourced" = "sourced" + (NEW."status" = 'sourced' AND NOT NEW."withdrawn") - (OLD."status" = 'sourced' AND NOT OLD."withdrawn"),
        "attributed" = "attributed" + (NEW."status" = 'attributed' AND NOT NEW."withdrawn") - (OLD."status" = 'attributed' AND NOT OLD."withdrawn"),
        "speculative" = "speculative" + (NEW."status" = 'speculative' AND NOT NEW."withdrawn") - (OLD."status" = 'speculative' AND NOT OLD."withdrawn"),
        "unverified" = "unverified" + (NEW."status" = 'unverified' AND NOT NEW."withdrawn") - (OLD."status" = 'unverified' AND NOT OLD."withdrawn"),
        "lacking" = "lacking" + (NEW."lacks" AND NOT NEW."withdrawn") - (OLD."lacks" AND NOT OLD."withdrawn"),
        "contradicted" = "contradicted" + (NEW."contradicted" AND NOT NEW."withdrawn") - (OLD."contradicted" AND NOT OLD."withdrawn"),
        "recheck" = "recheck" + (NEW."recheck" AND NOT NEW."withdrawn") - (OLD."recheck" AND NOT OLD."withdrawn")
    WHERE "id" = NEW."articleId";
END;
