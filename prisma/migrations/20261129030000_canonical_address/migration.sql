-- A copy of a page keeps the address that the page itself names as the one of its text.
ALTER TABLE "SourceCopy" ADD COLUMN "canonical" TEXT;
