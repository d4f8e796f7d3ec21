import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Look } from './chromium';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page in this theme. It depends on the theme by colour alone, so the dark page is held against
 * that one rule. Only violations are asked for: listing what is right takes as long again.
 */
async function axeFaults(page: Page, theme: Look['theme']): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const builder = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    runOnly:
      theme === 'light' ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] },
  });
  // The page has no frames: what is injected is the whole of it, and no second page is opened for the sum.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html ?? ''}`);
}

/** Axe finds nothing in either theme, nothing complains, and the page is as wide as the window. */
export async function lookAt(page: Page, width: number, complaints: readonly string[] = []): Promise<void> {
  await page.evaluate('document.fonts.ready');
  // From the top: the bar that stays in sight covers half a button wherever a page is scrolled so.
  await page.evaluate('scrollTo(0, 0)');
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) found.push(...(await axeFaults(page, theme)));
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect({ found, complaints, wide }).toEqual({ found: [], complaints: [], wide: width });
}
