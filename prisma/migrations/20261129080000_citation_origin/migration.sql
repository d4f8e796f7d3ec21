-- What the copies and the record of a source tell of a citation since: that it is the article itself, or of one origin with others.
ALTER TABLE "Citation" ADD COLUMN "isOwn" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Citation" ADD COLUMN "sharedOrigin" INTEGER;
