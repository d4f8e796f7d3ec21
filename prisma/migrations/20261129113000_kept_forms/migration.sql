-- What was typed into a claim's form before somebody went to look for a source: kept until they come back.
CREATE TABLE "KeptForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" INTEGER NOT NULL REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "act" TEXT NOT NULL CONSTRAINT "KeptForm_act_check" CHECK ("act" IN ('mark', 'cite')),
    "fields" JSONB NOT NULL,
    "at" TEXT NOT NULL
);
CREATE INDEX "KeptForm_at_idx" ON "KeptForm"("at");
CREATE INDEX "KeptForm_claimId_idx" ON "KeptForm"("claimId");
