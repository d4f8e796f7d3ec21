-- Questions saved under a name, and articles that a search looks through. All of it is kept by hand but the table.

-- CreateTable
CREATE TABLE "SavedView" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "removedAt" TEXT,
    CONSTRAINT "SavedView_name_check" CHECK (length(trim("name")) > 0 AND length(trim("by")) > 0),
    CONSTRAINT "SavedView_times_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z' AND ("removedAt" IS NULL OR "removedAt" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'))
);

-- One view of a name at a time.
CREATE UNIQUE INDEX "SavedView_name_stands" ON "SavedView"("name") WHERE "removedAt" IS NULL;

-- The latest text of each article, by the article's id.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5("title", "text", tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO "ArticleSearch" ("rowid", "title", "text")
SELECT a."id", a."title", r."text" FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id"
WHERE r."number" = (SELECT max("number") FROM "Revision" WHERE "articleId" = a."id");
CREATE TRIGGER "Revision_is_searchable" AFTER INSERT ON "Revision"
BEGIN
    DELETE FROM "ArticleSearch" WHERE "rowid" = NEW."articleId";
    INSERT INTO "ArticleSearch" ("rowid", "title", "text")
    VALUES (NEW."articleId", (SELECT "title" FROM "Article" WHERE "id" = NEW."articleId"), NEW."text");
END;
CREATE TRIGGER "Article_text_search_follows_title" AFTER UPDATE OF "title" ON "Article" WHEN NEW."title" IS NOT OLD."title"
BEGIN
    UPDATE "ArticleSearch" SET "title" = NEW."title" WHERE "rowid" = NEW."id";
END;
CREATE TRIGGER "Article_search_ends" AFTER DELETE ON "Article"
BEGIN
    DELETE FROM "ArticleSearch" WHERE "rowid" = OLD."id";
END;
