-- Made by `prisma migrate diff`; the CHECKs, and all below "Kept by hand", are ours (see prisma/README.md).

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "author" TEXT,
    "publisher" TEXT,
    "date" TEXT,
    "createdAt" TEXT NOT NULL,
    "touchedAt" TEXT NOT NULL,
    "touchedBy" TEXT,
    "claimCount" INTEGER NOT NULL DEFAULT 0,
    "sourced" INTEGER NOT NULL DEFAULT 0,
    "attributed" INTEGER NOT NULL DEFAULT 0,
    "speculative" INTEGER NOT NULL DEFAULT 0,
    "unverified" INTEGER NOT NULL DEFAULT 0,
    "lacking" INTEGER NOT NULL DEFAULT 0,
    "contradicted" INTEGER NOT NULL DEFAULT 0,
    "recheck" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Article_title_check" CHECK (length(trim("title")) > 0),
    CONSTRAINT "Article_date_check" CHECK ("date" IS NULL OR "date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "Article_times_check" CHECK ("createdAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z' AND "touchedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "Article_counts_check" CHECK ("sourced" >= 0 AND "attributed" >= 0 AND "speculative" >= 0 AND "unverified" >= 0
        AND "sourced" + "attributed" + "speculative" + "unverified" = "claimCount"
        AND "lacking" BETWEEN 0 AND "claimCount" AND "contradicted" BETWEEN 0 AND "claimCount" AND "recheck" BETWEEN 0 AND "claimCount")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "conflicts" JSONB NOT NULL,
    "importedBy" TEXT,
    "importedAt" TEXT NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_number_check" CHECK ("number" >= 1),
    CONSTRAINT "Revision_sha256_check" CHECK (length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT "Revision_conflicts_check" CHECK (json_valid("conflicts")),
    CONSTRAINT "Revision_time_check" CHECK ("importedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);

-- CreateTable
CREATE TABLE "Block" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "repeats" INTEGER,
    "reason" TEXT,
    CONSTRAINT "Block_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Block_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    CONSTRAINT "Block_ordinal_check" CHECK ("ordinal" >= 0 AND ("repeats" IS NULL OR "repeats" >= 0)),
    CONSTRAINT "Block_kind_check" CHECK ("kind" IN ('headline', 'dek', 'byline', 'dateline', 'subhead', 'paragraph', 'list-item', 'quote', 'caption', 'boilerplate'))
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "skipped" TEXT,
    CONSTRAINT "Sentence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Sentence_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    CONSTRAINT "Sentence_ordinal_check" CHECK ("ordinal" >= 0 AND "block" >= 0),
    CONSTRAINT "Sentence_skipped_check" CHECK ("skipped" IS NULL OR "skipped" IN ('question', 'instruction', 'wish', 'greeting', 'boilerplate', 'repeated-headline', 'fragment', 'label', 'credit', 'navigation', 'exclamation', 'speech-act'))
);

-- CreateTable
CREATE TABLE "Attribution" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "claimantName" TEXT,
    "claimantKind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    CONSTRAINT "Attribution_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attribution_ordinal_check" CHECK ("ordinal" >= 0),
    CONSTRAINT "Attribution_type_check" CHECK ("type" IN ('direct', 'indirect', 'mixed')),
    CONSTRAINT "Attribution_form_check" CHECK ("form" IN ('clause', 'according-to', 'quotation', 'nominal', 'adverb')),
    CONSTRAINT "Attribution_spans_check" CHECK (json_valid("spans")),
    CONSTRAINT "Attribution_claimantKind_check" CHECK ("claimantKind" IN ('person', 'body', 'document', 'anonymous', 'missing'))
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "attributedBy" INTEGER,
    "number" INTEGER NOT NULL,
    "sentence" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "checkworthiness" REAL NOT NULL,
    "factuality" REAL,
    "isHedged" BOOLEAN NOT NULL,
    "isToNobody" BOOLEAN NOT NULL,
    "claimant" TEXT,
    "foundWording" TEXT NOT NULL,
    "found" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'unverified',
    "wording" TEXT NOT NULL,
    "fragments" JSONB,
    "lacks" BOOLEAN NOT NULL DEFAULT true,
    "lacksWhy" TEXT DEFAULT 'no-citation',
    "contradicted" BOOLEAN NOT NULL DEFAULT false,
    "recheck" BOOLEAN NOT NULL DEFAULT false,
    "utteranceUncited" BOOLEAN NOT NULL DEFAULT false,
    "citationCount" INTEGER NOT NULL DEFAULT 0,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "touchedAt" TEXT NOT NULL,
    "touchedBy" TEXT,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_revisionId_attributedBy_fkey" FOREIGN KEY ("revisionId", "attributedBy") REFERENCES "Attribution" ("revisionId", "ordinal") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Claim_number_check" CHECK ("number" >= 1 AND "sentence" >= 0 AND "start" >= 0),
    CONSTRAINT "Claim_kind_check" CHECK ("kind" IN ('factual', 'attributed', 'speculative', 'opinion')),
    CONSTRAINT "Claim_checkworthiness_check" CHECK ("checkworthiness" BETWEEN 0 AND 1),
    CONSTRAINT "Claim_factuality_check" CHECK ("factuality" IS NULL OR "factuality" BETWEEN -3 AND 3),
    CONSTRAINT "Claim_found_check" CHECK (json_valid("found")),
    CONSTRAINT "Claim_fragments_check" CHECK ("fragments" IS NULL OR json_valid("fragments")),
    CONSTRAINT "Claim_wording_check" CHECK (length(trim("wording")) > 0),
    CONSTRAINT "Claim_version_check" CHECK ("version" >= 1),
    CONSTRAINT "Claim_status_check" CHECK ("status" IN ('sourced', 'attributed', 'speculative', 'unverified')),
    CONSTRAINT "Claim_lacks_check" CHECK ("lacks" = ("status" = 'unverified' OR "recheck") AND "lacks" = ("lacksWhy" IS NOT NULL)),
    CONSTRAINT "Claim_lacksWhy_check" CHECK ("lacksWhy" IS NULL OR "lacksWhy" IN ('no-citation', 'not-marked', 'only-partly', 'only-context', 'contradicted', 'recheck')),
    CONSTRAINT "Claim_flags_check" CHECK ("isHedged" IN (0, 1) AND "isToNobody" IN (0, 1) AND "contradicted" IN (0, 1) AND "recheck" IN (0, 1) AND "utteranceUncited" IN (0, 1)),
    CONSTRAINT "Claim_utteranceUncited_check" CHECK (NOT "utteranceUncited" OR "status" = 'attributed'),
    CONSTRAINT "Claim_evidence_check" CHECK ("citationCount" >= 0 AND json_valid("evidence")),
    CONSTRAINT "Claim_time_check" CHECK ("touchedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "by" TEXT,
    "url" TEXT,
    "type" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "issued" TEXT,
    "addedBy" TEXT NOT NULL,
    "addedAt" TEXT NOT NULL,
    "usedAt" TEXT NOT NULL,
    CONSTRAINT "Source_title_check" CHECK (length(trim("title")) > 0),
    CONSTRAINT "Source_url_check" CHECK ("url" IS NULL OR "url" LIKE 'http://_%' OR "url" LIKE 'https://_%'),
    CONSTRAINT "Source_rank_check" CHECK ("rank" IN ('primary', 'secondary')),
    CONSTRAINT "Source_times_check" CHECK ("addedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z' AND "usedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "addedBy" TEXT NOT NULL,
    "addedAt" TEXT NOT NULL,
    "withdrawnAt" TEXT,
    CONSTRAINT "Citation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_quote_check" CHECK (length("quote") <= 5000),
    CONSTRAINT "Citation_stance_check" CHECK ("stance" IN ('supports', 'partly', 'contradicts', 'context')),
    CONSTRAINT "Citation_shows_check" CHECK ("shows" IN ('content', 'utterance')),
    CONSTRAINT "Citation_seen_check" CHECK ("seen" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "Citation_by_check" CHECK (length(trim("addedBy")) > 0),
    CONSTRAINT "Citation_times_check" CHECK ("addedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z' AND ("withdrawnAt" IS NULL OR "withdrawnAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'))
);

-- CreateTable
CREATE TABLE "Review" (
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
    CONSTRAINT "Review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_version_check" CHECK ("version" >= 2),
    CONSTRAINT "Review_act_check" CHECK ("act" IN ('marked', 'cited', 'reworded', 'noted', 'undid')),
    CONSTRAINT "Review_by_check" CHECK (length(trim("by")) > 0),
    CONSTRAINT "Review_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "Review_status_check" CHECK (("act" = 'marked') = ("status" IS NOT NULL) AND ("status" IS NULL OR "status" IN ('sourced', 'attributed', 'speculative', 'unverified'))),
    CONSTRAINT "Review_undoes_check" CHECK (("act" = 'undid') = ("undoes" IS NOT NULL)),
    CONSTRAINT "Review_override_check" CHECK ("override" IS NULL OR "act" = 'marked'),
    CONSTRAINT "Review_details_check" CHECK (json_valid("details"))
);

-- CreateIndex
CREATE INDEX "Article_touchedAt_id_idx" ON "Article"("touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Block_revisionId_ordinal_key" ON "Block"("revisionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_revisionId_ordinal_key" ON "Sentence"("revisionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_revisionId_ordinal_key" ON "Attribution"("revisionId", "ordinal");

-- CreateIndex
CREATE INDEX "Claim_revisionId_attributedBy_idx" ON "Claim"("revisionId", "attributedBy");

-- CreateIndex
CREATE INDEX "Claim_lacks_contradicted_checkworthiness_articleId_number_idx" ON "Claim"("lacks", "contradicted" DESC, "checkworthiness" DESC, "articleId", "number");

-- CreateIndex
CREATE INDEX "Claim_lacks_contradicted_articleId_number_idx" ON "Claim"("lacks", "contradicted" DESC, "articleId", "number");

-- CreateIndex
CREATE INDEX "Claim_lacks_contradicted_touchedAt_articleId_number_idx" ON "Claim"("lacks", "contradicted" DESC, "touchedAt" DESC, "articleId", "number");

-- CreateIndex
CREATE INDEX "Claim_articleId_lacks_number_idx" ON "Claim"("articleId", "lacks", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleId_number_key" ON "Claim"("articleId", "number");

-- CreateIndex
CREATE INDEX "Source_usedAt_id_idx" ON "Source"("usedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Source_title_idx" ON "Source"("title");

-- CreateIndex
CREATE INDEX "Citation_claimId_idx" ON "Citation"("claimId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_citationId_key" ON "Review"("citationId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_undoes_key" ON "Review"("undoes");

-- CreateIndex
CREATE UNIQUE INDEX "Review_claimId_version_key" ON "Review"("claimId", "version");

-- Kept by hand: Prisma knows no triggers and no full-text tables.

-- What was stored once is never edited. Rows go only with their article: by then their parent is gone.
CREATE TRIGGER "Revision_text_is_kept" BEFORE UPDATE OF "articleId", "number", "text", "sha256" ON "Revision"
BEGIN SELECT RAISE(ABORT, 'a revision is never edited'); END;
CREATE TRIGGER "Revision_goes_with_its_article" BEFORE DELETE ON "Revision" WHEN EXISTS (SELECT 1 FROM "Article" WHERE "id" = OLD."articleId")
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
CREATE TRIGGER "Claim_findings_are_kept" BEFORE UPDATE OF "articleId", "revisionId", "attributedBy", "number", "sentence", "start", "foundWording", "found" ON "Claim"
BEGIN SELECT RAISE(ABORT, 'what the engine found is never edited'); END;
CREATE TRIGGER "Claim_goes_with_its_article" BEFORE DELETE ON "Claim" WHEN EXISTS (SELECT 1 FROM "Article" WHERE "id" = OLD."articleId")
BEGIN SELECT RAISE(ABORT, 'a claim is never deleted'); END;
CREATE TRIGGER "Review_is_appended" BEFORE UPDATE ON "Review"
BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;
CREATE TRIGGER "Review_goes_with_its_claim" BEFORE DELETE ON "Review" WHEN EXISTS (SELECT 1 FROM "Claim" WHERE "id" = OLD."claimId")
BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;
CREATE TRIGGER "Citation_is_kept" BEFORE UPDATE OF "claimId", "sourceId", "quote", "locator", "stance", "shows", "seen", "addedBy", "addedAt" ON "Citation"
BEGIN SELECT RAISE(ABORT, 'a citation is withdrawn, never changed'); END;
CREATE TRIGGER "Citation_stays_withdrawn" BEFORE UPDATE OF "withdrawnAt" ON "Citation" WHEN OLD."withdrawnAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a withdrawn citation stays withdrawn'); END;
CREATE TRIGGER "Citation_goes_with_its_claim" BEFORE DELETE ON "Citation" WHEN EXISTS (SELECT 1 FROM "Claim" WHERE "id" = OLD."claimId")
BEGIN SELECT RAISE(ABORT, 'a citation is withdrawn, never deleted'); END;

-- The counts on Article.
CREATE TRIGGER "Claim_is_counted" AFTER INSERT ON "Claim"
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
CREATE TRIGGER "Claim_is_recounted" AFTER UPDATE OF "status", "lacks", "contradicted", "recheck" ON "Claim"
BEGIN
    UPDATE "Article" SET
        "sourced" = "sourced" + (NEW."status" = 'sourced') - (OLD."status" = 'sourced'),
        "attributed" = "attributed" + (NEW."status" = 'attributed') - (OLD."status" = 'attributed'),
        "speculative" = "speculative" + (NEW."status" = 'speculative') - (OLD."status" = 'speculative'),
        "unverified" = "unverified" + (NEW."status" = 'unverified') - (OLD."status" = 'unverified'),
        "lacking" = "lacking" + NEW."lacks" - OLD."lacks",
        "contradicted" = "contradicted" + NEW."contradicted" - OLD."contradicted",
        "recheck" = "recheck" + NEW."recheck" - OLD."recheck"
    WHERE "id" = NEW."articleId";
END;

-- What a search looks through: the wording, the quotes that stand, the notes that stand, the article's title.
CREATE VIRTUAL TABLE "ClaimSearch" USING fts5("wording", "quotes", "notes", "title", tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER "Claim_is_searchable" AFTER INSERT ON "Claim"
BEGIN
    INSERT INTO "ClaimSearch" ("rowid", "wording", "quotes", "notes", "title")
    VALUES (NEW."id", NEW."wording", '', '', (SELECT "title" FROM "Article" WHERE "id" = NEW."articleId"));
END;
CREATE TRIGGER "Claim_search_follows_wording" AFTER UPDATE OF "wording" ON "Claim" WHEN NEW."wording" IS NOT OLD."wording"
BEGIN
    UPDATE "ClaimSearch" SET "wording" = NEW."wording" WHERE "rowid" = NEW."id";
END;
CREATE TRIGGER "Claim_search_ends" AFTER DELETE ON "Claim"
BEGIN
    DELETE FROM "ClaimSearch" WHERE "rowid" = OLD."id";
END;
CREATE TRIGGER "Article_search_follows_title" AFTER UPDATE OF "title" ON "Article" WHEN NEW."title" IS NOT OLD."title"
BEGIN
    UPDATE "ClaimSearch" SET "title" = NEW."title" WHERE "rowid" IN (SELECT "id" FROM "Claim" WHERE "articleId" = NEW."id");
END;
CREATE TRIGGER "Citation_is_searchable" AFTER INSERT ON "Citation"
BEGIN
    UPDATE "ClaimSearch" SET "quotes" = coalesce((
        SELECT group_concat("Source"."title" || ' ' || "Citation"."quote", char(10))
        FROM "Citation" JOIN "Source" ON "Source"."id" = "Citation"."sourceId"
        WHERE "Citation"."claimId" = NEW."claimId" AND "Citation"."withdrawnAt" IS NULL
    ), '') WHERE "rowid" = NEW."claimId";
END;
CREATE TRIGGER "Citation_search_follows_withdrawal" AFTER UPDATE OF "withdrawnAt" ON "Citation"
BEGIN
    UPDATE "ClaimSearch" SET "quotes" = coalesce((
        SELECT group_concat("Source"."title" || ' ' || "Citation"."quote", char(10))
        FROM "Citation" JOIN "Source" ON "Source"."id" = "Citation"."sourceId"
        WHERE "Citation"."claimId" = NEW."claimId" AND "Citation"."withdrawnAt" IS NULL
    ), '') WHERE "rowid" = NEW."claimId";
END;
CREATE TRIGGER "Review_is_searchable" AFTER INSERT ON "Review" WHEN NEW."note" IS NOT NULL OR NEW."undoes" IS NOT NULL
BEGIN
    UPDATE "ClaimSearch" SET "notes" = coalesce((
        SELECT group_concat("note", char(10)) FROM "Review"
        WHERE "claimId" = NEW."claimId" AND "note" IS NOT NULL
          AND "id" NOT IN (SELECT "undoes" FROM "Review" WHERE "claimId" = NEW."claimId" AND "undoes" IS NOT NULL)
    ), '') WHERE "rowid" = NEW."claimId";
END;
