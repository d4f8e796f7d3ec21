-- What a search looks through beside the claims: comments, what was left open, and figures' working sheets, by the act's
-- id. An act is never changed, so its words are written once; whether it still stands is asked when somebody searches.
-- All of it is kept by hand.
CREATE VIRTUAL TABLE "ActSearch" USING fts5("words", tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER "DeskAct_is_searchable" AFTER INSERT ON "DeskAct" WHEN NEW."act" IN ('commented', 'left-open', 'worked')
BEGIN
    INSERT INTO "ActSearch" ("rowid", "words") VALUES (NEW."id", CASE NEW."act"
        WHEN 'commented' THEN NEW."details" ->> '$.text'
        WHEN 'left-open' THEN concat_ws(' · ', nullif(NEW."details" ->> '$.tried', ''), nullif(NEW."details" ->> '$.next', ''), nullif(NEW."details" ->> '$.who', ''))
        ELSE (SELECT group_concat(concat_ws(' ', i."value" ->> '$.label', i."value" ->> '$.value', i."value" ->> '$.source'), '; ') FROM json_each(NEW."details", '$.inputs') i)
    END);
END;
CREATE TRIGGER "DeskAct_search_ends" AFTER DELETE ON "DeskAct"
BEGIN
    DELETE FROM "ActSearch" WHERE "rowid" = OLD."id";
END;

INSERT INTO "ActSearch" ("rowid", "words")
SELECT d."id", CASE d."act"
    WHEN 'commented' THEN d."details" ->> '$.text'
    WHEN 'left-open' THEN concat_ws(' · ', nullif(d."details" ->> '$.tried', ''), nullif(d."details" ->> '$.next', ''), nullif(d."details" ->> '$.who', ''))
    ELSE (SELECT group_concat(concat_ws(' ', i."value" ->> '$.label', i."value" ->> '$.value', i."value" ->> '$.source'), '; ') FROM json_each(d."details", '$.inputs') i)
END
FROM "DeskAct" d WHERE d."act" IN ('commented', 'left-open', 'worked');
