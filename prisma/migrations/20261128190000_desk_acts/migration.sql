-- Acts beside the marks, and why a claim needs a recheck. The CHECKs and triggers are ours (see prisma/README.md).

ALTER TABLE "Claim" ADD COLUMN "recheckWhy" JSONB NOT NULL DEFAULT '[]'
    CONSTRAINT "Claim_recheckWhy_check" CHECK (json_valid("recheckWhy"));
UPDATE "Claim" SET "recheckWhy" = '[{"why":"reworded","claim":null}]' WHERE "recheck";

-- CreateTable
CREATE TABLE "DeskAct" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "claimId" INTEGER,
    "subject" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "undoes" INTEGER,
    CONSTRAINT "DeskAct_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeskAct_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeskAct_subject_check" CHECK (length(trim("subject")) > 0),
    CONSTRAINT "DeskAct_act_check" CHECK ("act" IN ('linked', 'unlinked', 'carded', 'closed', 'reopened', 'set-aside', 'dated', 'worked', 'left-open', 'taken-up', 'commented', 'resolved', 'carried', 'undid')),
    CONSTRAINT "DeskAct_by_check" CHECK (length(trim("by")) > 0),
    CONSTRAINT "DeskAct_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "DeskAct_undoes_check" CHECK (("act" = 'undid') = ("undoes" IS NOT NULL)),
    CONSTRAINT "DeskAct_details_check" CHECK (json_valid("details"))
);

-- CreateIndex
CREATE UNIQUE INDEX "DeskAct_undoes_key" ON "DeskAct"("undoes");

-- CreateIndex
CREATE INDEX "DeskAct_articleId_subject_idx" ON "DeskAct"("articleId", "subject");

-- CreateIndex
CREATE INDEX "DeskAct_claimId_idx" ON "DeskAct"("claimId");

-- Kept by hand.
CREATE TRIGGER "DeskAct_is_appended" BEFORE UPDATE ON "DeskAct"
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
CREATE TRIGGER "DeskAct_goes_with_its_article" BEFORE DELETE ON "DeskAct" WHEN EXISTS (SELECT 1 FROM "Article" WHERE "id" = OLD."articleId")
BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;
