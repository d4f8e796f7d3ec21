-- What was done to a source's record: appended, never changed.
CREATE TABLE "SourceAct" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "act" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    CONSTRAINT "SourceAct_act_check" CHECK ("act" IN ('changed', 'merged', 'took-in', 'separated', 'let-go')),
    CONSTRAINT "SourceAct_by_check" CHECK (length(trim("by")) > 0),
    CONSTRAINT "SourceAct_time_check" CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT "SourceAct_details_check" CHECK (json_valid("details"))
);
CREATE INDEX "SourceAct_sourceId_idx" ON "SourceAct"("sourceId");
CREATE TRIGGER "SourceAct_is_appended" BEFORE UPDATE ON "SourceAct"
BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
CREATE TRIGGER "SourceAct_goes_with_its_source" BEFORE DELETE ON "SourceAct" WHEN EXISTS (SELECT 1 FROM "Source" WHERE "id" = OLD."sourceId")
BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;
