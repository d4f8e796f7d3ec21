import { migrate } from '../../src/store/migrate';
import { makeScratch, type Scratch } from './scratch';

let scratch: Scratch;
beforeAll(() => {
  scratch = makeScratch();
  migrate(scratch.url);
});
afterAll(() => scratch.remove());

function namesOf(type: string): string[] {
  return scratch
    .sql()
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%' AND name NOT GLOB '*Search_*' ORDER BY name`,
    )
    .pluck()
    .all(type) as string[];
}

test('the triggers are all there', () => {
  expect(namesOf('trigger')).toEqual([
    'Article_search_ends',
    'Article_search_follows_title',
    'Article_text_search_follows_title',
    'Citation_goes_with_its_claim',
    'Citation_is_held_once',
    'Citation_is_kept',
    'Citation_is_searchable',
    'Citation_reasons_are_kept',
    'Citation_search_follows_withdrawal',
    'Citation_stays_withdrawn',
    'Claim_findings_are_kept',
    'Claim_goes_with_its_article',
    'Claim_is_counted',
    'Claim_is_recounted',
    'Claim_is_searchable',
    'Claim_search_ends',
    'Claim_search_follows_wording',
    'DeskAct_goes_with_its_article',
    'DeskAct_is_appended',
    'DeskAct_is_searchable',
    'DeskAct_search_ends',
    'LinkCheck_is_appended',
    'Mark_is_searchable',
    'Mark_search_ends',
    'Review_goes_with_its_claim',
    'Review_is_appended',
    'Review_is_searchable',
    'Revision_goes_with_its_article',
    'Revision_is_searchable',
    'Revision_text_is_kept',
    'SourceAct_goes_with_its_source',
    'SourceAct_is_appended',
    'SourceCopy_is_kept',
    'SourceCopy_is_not_deleted',
    'Source_search_follows_title',
    'StoredFile_is_kept',
    'StoredFile_is_not_deleted',
  ]);
});

test('the tables are, and each has its CHECKs', () => {
  const tables = namesOf('table').filter((name) => name !== '_prisma_migrations');
  expect(tables).toEqual([
    'ActSearch',
    'Article',
    'ArticleSearch',
    'Attribution',
    'Block',
    'Citation',
    'Claim',
    'ClaimSearch',
    'ClaimTag',
    'DeskAct',
    'KeptForm',
    'LinkCheck',
    'MarkSearch',
    'Review',
    'Revision',
    'SavedView',
    'Sentence',
    'Source',
    'SourceAct',
    'SourceCopy',
    'StoredFile',
  ]);
  const checks = tables.map((name) => {
    const sql = scratch
      .sql()
      .prepare(`SELECT sql FROM sqlite_master WHERE name = ?`)
      .pluck()
      .get(name) as string;
    return [name, [...sql.matchAll(/_(\w+)_check"/g)].length];
  });
  expect(Object.fromEntries(checks)).toEqual({
    ActSearch: 0,
    Article: 4,
    ArticleSearch: 0,
    Attribution: 5,
    Block: 3,
    Citation: 7,
    Claim: 18,
    ClaimSearch: 0,
    ClaimTag: 1,
    DeskAct: 6,
    KeptForm: 1,
    LinkCheck: 3,
    MarkSearch: 0,
    Review: 9,
    Revision: 4,
    SavedView: 2,
    Sentence: 3,
    Source: 7,
    SourceAct: 4,
    SourceCopy: 5,
    StoredFile: 1,
  });
});
