import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const MaxBytes = 150 * 1024;
const MaxFirstPaint = 300;

export async function page_is_light_and_loads_from_here_only({ open, server }) {
  const simulator = await open();
  await simulator.ask('what are the symptoms of chickenpox');
  const own = new URL(server.address).origin;
  assert.deepEqual(simulator.requests.filter(url => !url.startsWith('data:') && new URL(url).origin !== own), []);

  const bytes = await simulator.page.evaluate(() => [...performance.getEntriesByType('resource'), performance.getEntriesByType('navigation')[0]]
    .filter(entry => !/simulator\/|alexa$/.test(new URL(entry.name).pathname.slice(1)))
    .reduce((sum, entry) => sum + entry.transferSize, 0));
  assert.ok(bytes > 10_000 && bytes < MaxBytes, `${bytes} bytes`);
  console.error(`page weight: ${bytes} bytes`);
}

export async function page_paints_at_once({ open }) {
  const paints = [];
  for (let i = 0; i < 5; i++) {
    const simulator = await open();
    await simulator.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    paints.push(await simulator.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
  }

  const median = paints.sort((a, b) => a - b)[2];
  console.error(`first contentful paint: ${paints.map(paint => paint.toFixed(0)).join(', ')} ms`);
  assert.ok(median < MaxFirstPaint, `median of five ${median} ms`);
}

/** Pictures of what a test cannot judge; people look at them. */
export async function pictures_are_taken({ open, settings }) {
  mkdirSync(settings.artifacts, { recursive: true });
  for (const [name, options] of Object.entries({
    320: { width: 320, height: 640 },
    1280: {},
    dark: { colorScheme: 'dark' },
    zoom200: { width: 640, height: 450, deviceScaleFactor: 2 },
  })) {
    const simulator = await open(options);
    await simulator.page.screenshot({ path: join(settings.artifacts, `start-${name}.png`), fullPage: true });
    await simulator.ask('what are the symptoms of chickenpox');
    await simulator.press('More');
    await simulator.page.screenshot({ path: join(settings.artifacts, `answer-${name}.png`), fullPage: true });
    await simulator.ask('my grandad has a crushing pain in his chest');
    await simulator.page.screenshot({ path: join(settings.artifacts, `emergency-${name}.png`), fullPage: true });
  }
}
