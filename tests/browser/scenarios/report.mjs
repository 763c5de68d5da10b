import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The editors' review, one file opened from the disk: filters, plots, and nothing fetched. */
export async function review_report_is_whole_and_filters({ openFile, settings }) {
  const { page, requests, problems } = await openFile(pathToFileURL(settings.report).href);
  const shown = page.locator('article:visible');
  const all = await shown.count();
  assert.ok(all >= 2, `${all} findings`);
  assert.equal(await page.locator('#shown').textContent(), `${all} of ${all} findings shown`);
  assert.ok(await page.locator('svg').count() >= 2, 'plots');

  await page.getByLabel('Refused').uncheck();
  assert.ok(await shown.count() < all, 'what refuses is hidden');
  assert.ok(!await page.getByRole('heading', { name: /^Emergency advice weakened/ }).isVisible(), 'and so is its heading');
  await page.getByLabel('Refused').check();
  await page.getByLabel('Page or words').fill('ibuprofen');
  assert.equal(await shown.count(), 1);
  assert.match(await shown.innerText(), /200.*400/s);
  await page.getByLabel('Page or words').fill('');
  assert.equal(await shown.count(), all);

  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`), [], colorScheme);
  }

  await page.emulateMedia({ colorScheme: 'light' });
  await page.screenshot({ path: join(settings.artifacts, 'review-1280.png'), fullPage: true });
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, 'fits 320 pixels');
  await page.screenshot({ path: join(settings.artifacts, 'review-320.png'), fullPage: true });
  assert.deepEqual([...problems, ...requests.filter(url => !url.startsWith('file:'))], []);
}
