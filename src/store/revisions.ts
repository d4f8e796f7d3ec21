import type { Attribution, Block, ClaimKind, Conflict, Sentence, SkipReason } from '../domain/analysis';
import type { PrismaClient } from '../generated/prisma/client';
import type { Found } from './article-rows';
import type { Reads } from './reads';

/** What the engine found of a claim, or what a reviewer made it of: never changed. */
export interface FoundClaim extends Found {
  readonly id: number;
  readonly number: number;
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly checkworthiness: number;
  readonly factuality: number | null;
  readonly isHedged: boolean;
  readonly isToNobody: boolean;
  readonly attribution: Attribution | null;
  readonly foundWording: string;
}

/** A revision with all that the engine says of it. None of it ever changes; claims that reviewers make are added at the end. */
export interface Revision {
  readonly id: number;
  readonly articleId: number;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly wordCount: number;
  readonly conflicts: readonly Conflict[];
  readonly blocks: readonly Block[];
  /** `claims` holds the numbers of claims, withdrawn ones too. */
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  /** By number − 1. */
  readonly claims: readonly FoundClaim[];
}

export interface RevisionStore {
  /** The article's latest revision, or null where there is no such article. */
  latestOf(articleId: number): Promise<Revision | null>;
}

/** As much text as is kept at hand, in UTF-16 code units; the longest unused goes first. */
const KEPT_TEXT = 8_000_000;

async function readClaims(
  db: PrismaClient,
  revisionId: number,
  after: number,
  attributions: readonly Attribution[],
): Promise<readonly FoundClaim[]> {
  const rows = await db.claim.findMany({
    where: { revisionId, number: { gt: after } },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      sentence: true,
      kind: true,
      checkworthiness: true,
      factuality: true,
      isHedged: true,
      isToNobody: true,
      attributedBy: true,
      foundWording: true,
      found: true,
    },
  });
  return rows.map(({ attributedBy, found, kind, ...row }) => ({
    ...row,
    ...(found as unknown as Found),
    kind: kind as ClaimKind,
    attribution: attributedBy === null ? null : attributions[attributedBy]!,
  }));
}

async function readRevision(db: PrismaClient, id: number): Promise<Revision> {
  const revision = await db.revision.findUniqueOrThrow({ where: { id } });
  const inOrder = { where: { revisionId: id }, orderBy: { ordinal: 'asc' } } as const;
  const blocks = await db.block.findMany(inOrder);
  const sentences = await db.sentence.findMany(inOrder);
  const attributionRows = await db.attribution.findMany(inOrder);
  const attributions = attributionRows.map((row): Attribution => ({
    type: row.type as Attribution['type'],
    form: row.form as Attribution['form'],
    ...(row.spans as unknown as Pick<Attribution, 'source' | 'cue' | 'content' | 'setting'>),
    claimant: { name: row.claimantName, kind: row.claimantKind as Attribution['claimant']['kind'] },
    rule: row.rule,
  }));
  const claims = await readClaims(db, id, 0, attributions);
  const numbersOf = new Map<number, number[]>();
  for (const { sentence, number } of claims) {
    numbersOf.set(sentence, [...(numbersOf.get(sentence) ?? []), number]);
  }
  return {
    id,
    articleId: revision.articleId,
    number: revision.number,
    text: revision.text,
    sha256: revision.sha256,
    wordCount: revision.wordCount,
    conflicts: revision.conflicts as unknown as readonly Conflict[],
    blocks: blocks.map(({ start, end, kind, repeats, reason }) => ({
      start,
      end,
      kind: kind as Block['kind'],
      repeats,
      reason,
    })),
    sentences: sentences.map(({ ordinal, start, end, block, skipped }) => ({
      start,
      end,
      block,
      claims: numbersOf.get(ordinal) ?? [],
      skipped: skipped === null ? null : { reason: skipped as SkipReason },
    })),
    attributions,
    claims,
  };
}

/** Revisions never change, so the ones used last are kept at hand. */
export function revisionStore(db: PrismaClient, reads: Reads): RevisionStore {
  const kept = new Map<number, Promise<Revision>>();
  const sizes = new Map<number, number>();

  function makeRoom(): void {
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const id of kept.keys()) {
      if (total <= KEPT_TEXT || kept.size === 1) return;
      total -= sizes.get(id) ?? 0;
      kept.delete(id);
      sizes.delete(id);
    }
  }

  /** The revision with the claims that reviewers have made since it was read. */
  async function withMade(revision: Revision, claims: number): Promise<Revision> {
    if (revision.claims.length >= claims) return revision;
    const made = await readClaims(db, revision.id, revision.claims.length, revision.attributions);
    const grown = { ...revision, claims: [...revision.claims, ...made] };
    if (kept.has(revision.id)) kept.set(revision.id, Promise.resolve(grown));
    return grown;
  }

  function read(id: number): Promise<Revision> {
    const found = kept.get(id);
    kept.delete(id);
    if (found) {
      kept.set(id, found);
      return found;
    }
    const reading = readRevision(db, id);
    kept.set(id, reading);
    reading.then(
      (revision) => {
        sizes.set(id, revision.text.length);
        makeRoom();
      },
      () => kept.delete(id),
    );
    return reading;
  }

  return {
    latestOf: async (articleId) => {
      const [latest] = await reads.$queryRaw<{ id: number; claims: number | null }[]>`
        SELECT "id", (SELECT max("number") FROM "Claim" WHERE "Claim"."articleId" = "Revision"."articleId") AS "claims"
        FROM "Revision" WHERE "articleId" = ${articleId} ORDER BY "number" DESC LIMIT 1`;
      return latest ? withMade(await read(latest.id), latest.claims ?? 0) : null;
    },
  };
}
