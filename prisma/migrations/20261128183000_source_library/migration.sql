-- Sources as CSL-JSON items, stored copies of them, and what their addresses answered.
-- Made by `prisma migrate diff`, with ADD COLUMN in the place of its rebuilt table; the CHECKs, and all below "Kept by
-- hand", are ours (see prisma/README.md).

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "publisher" TEXT;
ALTER TABLE "Source" ADD COLUMN "item" JSONB NOT NULL DEFAULT '{}' CONSTRAINT "Source_item_check" CHECK (json_valid("item"));
ALTER TABLE "Source" ADD COLUMN "urls" JSONB NOT NULL DEFAULT '[]' CONSTRAINT "Source_urls_check" CHECK (json_valid("urls"));
ALTER TABLE "Source" ADD COLUMN "licence" TEXT;
ALTER TABLE "Source" ADD COLUMN "trust" TEXT;
ALTER TABLE "Source" ADD COLUMN "mergedIntoId" INTEGER
    CONSTRAINT "Source_mergedIntoId_check" CHECK ("mergedIntoId" IS NULL OR "mergedIntoId" <> "id")
    CONSTRAINT "Source_mergedIntoId_fkey" REFERENCES "Source" ("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "StoredFile" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "StoredFile_sha256_check" CHECK (length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*')
);

-- CreateTable
CREATE TABLE "SourceCopy" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "fileName" TEXT,
    "url" TEXT,
    "finalUrl" TEXT,
    "takenBy" TEXT NOT NULL,
    "takenAt" TEXT NOT NULL,
    "foundTitle" TEXT,
    "text" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "SourceCopy_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceCopy_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "StoredFile" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceCopy_kind_check" CHECK ("kind" IN ('upload', 'paste', 'fetch') AND ("kind" = 'fetch') = ("url" IS NOT NULL) AND ("url" IS NULL) = ("finalUrl" IS NULL)),
    CONSTRAINT "SourceCopy_size_check" CHECK ("size" >= 0),
    CONSTRAINT "SourceCopy_by_check" CHECK (length(trim("takenBy")) > 0),
    CONSTRAINT "SourceCopy_json_check" CHECK (json_valid("paragraphs") AND json_valid("warnings")),
    CONSTRAINT "SourceCopy_time_check" CHECK ("takenAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "status" INTEGER,
    "finalUrl" TEXT,
    "says" TEXT NOT NULL,
    CONSTRAINT "LinkCheck_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LinkCheck_state_check" CHECK ("state" IN ('ok', 'moved', 'soft-404', 'dead', 'blocked')),
    CONSTRAINT "LinkCheck_status_check" CHECK ("status" IS NULL OR "status" BETWEEN 100 AND 599),
    CONSTRAINT "LinkCheck_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);

-- CreateIndex
CREATE INDEX "Source_mergedIntoId_idx" ON "Source"("mergedIntoId");

-- CreateIndex
CREATE INDEX "SourceCopy_sourceId_takenAt_id_idx" ON "SourceCopy"("sourceId", "takenAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "SourceCopy_sha256_idx" ON "SourceCopy"("sha256");

-- CreateIndex
CREATE INDEX "LinkCheck_sourceId_at_id_idx" ON "LinkCheck"("sourceId", "at" DESC, "id" DESC);

-- Kept by hand.

-- The sources of before, as items.
UPDATE "Source" SET "item" = json_patch(
    json_object('type', "type", 'title', "title"),
    json_object(
        'author', CASE WHEN "by" IS NULL THEN NULL ELSE json_array(json_object('literal', "by")) END,
        'URL', "url",
        'issued', CASE WHEN "issued" IS NULL THEN NULL ELSE json_object('raw', "issued") END
    )
);

CREATE TRIGGER "StoredFile_is_kept" BEFORE UPDATE ON "StoredFile"
BEGIN SELECT RAISE(ABORT, 'a stored file is never changed'); END;
CREATE TRIGGER "StoredFile_is_not_deleted" BEFORE DELETE ON "StoredFile"
BEGIN SELECT RAISE(ABORT, 'a stored file is never deleted'); END;
CREATE TRIGGER "SourceCopy_is_kept" BEFORE UPDATE ON "SourceCopy"
BEGIN SELECT RAISE(ABORT, 'a stored copy is never changed'); END;
CREATE TRIGGER "SourceCopy_is_not_deleted" BEFORE DELETE ON "SourceCopy"
BEGIN SELECT RAISE(ABORT, 'a stored copy is never deleted'); END;
CREATE TRIGGER "LinkCheck_is_appended" BEFORE UPDATE ON "LinkCheck"
BEGIN SELECT RAISE(ABORT, 'a link check is never changed'); END;

-- A search finds the title that a cited source has now.
CREATE TRIGGER "Source_search_follows_title" AFTER UPDATE OF "title" ON "Source" WHEN NEW."title" IS NOT OLD."title"
BEGIN
    UPDATE "ClaimSearch" SET "quotes" = coalesce((
        SELECT group_concat("Source"."title" || ' ' || "Citation"."quote", char(10))
        FROM "Citation" JOIN "Source" ON "Source"."id" = "Citation"."sourceId"
        WHERE "Citation"."claimId" = "ClaimSearch"."rowid" AND "Citation"."withdrawnAt" IS NULL
    ), '') WHERE "rowid" IN (SELECT "claimId" FROM "Citation" WHERE "sourceId" = NEW."id");
END;
