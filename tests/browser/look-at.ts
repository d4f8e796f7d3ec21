import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Axe finds nothing, nothing complains, and the page is as wide as the window. */
export async function lookAt(page: Page, width: number, complaints: readonly string[] = []): Promise<void> {
  await page.evaluate('document.fonts.ready');
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect({ found, complaints, wide }).toEqual({ found: [], complaints: [], wide: width });
}
