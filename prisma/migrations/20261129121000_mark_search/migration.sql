-- What a search looks through of marks: the reasons that were typed along, by the review's id. A review is never changed, so
-- its words are written once; whether it still stands is asked when somebody searches. All of it is kept by hand.
CREATE VIRTUAL TABLE "MarkSearch" USING fts5("words", tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER "Mark_is_searchable" AFTER INSERT ON "Review" WHEN NEW."act" = 'marked'
BEGIN
    INSERT INTO "MarkSearch" ("rowid", "words") VALUES (NEW."id", concat_ws(' · ',
        nullif(NEW."details" ->> '$.mark.few', ''), nullif(NEW."details" ->> '$.mark.claimant', ''), nullif(NEW."details" ->> '$.mark.utterance', ''),
        nullif(NEW."details" ->> '$.mark.whoKnows', ''), nullif(NEW."details" ->> '$.mark.whyAnonymous', ''),
        nullif(NEW."details" ->> '$.mark.reason', ''), nullif(NEW."details" ->> '$.mark.whose', ''),
        nullif(NEW."details" ->> '$.mark.tried', ''), nullif(NEW."details" ->> '$.mark.exception', ''), nullif(NEW."override", '')));
END;
CREATE TRIGGER "Mark_search_ends" AFTER DELETE ON "Review"
BEGIN
    DELETE FROM "MarkSearch" WHERE "rowid" = OLD."id";
END;

INSERT INTO "MarkSearch" ("rowid", "words")
SELECT r."id", concat_ws(' · ',
    nullif(r."details" ->> '$.mark.few', ''), nullif(r."details" ->> '$.mark.claimant', ''), nullif(r."details" ->> '$.mark.utterance', ''),
    nullif(r."details" ->> '$.mark.whoKnows', ''), nullif(r."details" ->> '$.mark.whyAnonymous', ''),
    nullif(r."details" ->> '$.mark.reason', ''), nullif(r."details" ->> '$.mark.whose', ''),
    nullif(r."details" ->> '$.mark.tried', ''), nullif(r."details" ->> '$.mark.exception', ''), nullif(r."override", ''))
FROM "Review" r WHERE r."act" = 'marked';
