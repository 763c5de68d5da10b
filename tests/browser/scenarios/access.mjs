import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function assertAccessible(simulator, state) {
  const violations = await simulator.page.evaluate(async () => (await globalThis.axe.run(document)).violations
    .map(violation => `${violation.id}: ${violation.nodes.map(node => node.target.join(' ')).join(', ')}`));
  assert.deepEqual(violations, [], state);
}

/** Every state that the page can be in is put before axe. */
async function audit(simulator, look) {
  // A script tag would be refused by the page's own policy.
  await simulator.page.evaluate((await import('node:fs')).readFileSync(axe, 'utf8'));
  await assertAccessible(simulator, `${look}, at the start`);
  await simulator.ask('what are the symptoms of chickenpox');
  for (const summary of await simulator.page.locator('summary').all()) {
    await summary.evaluate(element => { element.parentElement.open = true; });
  }

  await assertAccessible(simulator, `${look}, an answer with all of its details`);
  await simulator.page.getByLabel('Pass words on as they are').check();
  await simulator.ask('diabetes treatment');
  await assertAccessible(simulator, `${look}, a choice`);
  await simulator.ask('my grandad has a crushing pain in his chest');
  await assertAccessible(simulator, `${look}, an emergency`);
  await simulator.ask('i want to kill myself');
  await assertAccessible(simulator, `${look}, a crisis`);
  simulator.expectsErrors = true;
  await simulator.page.route('**/alexa', route => route.abort());
  await simulator.page.getByLabel('What do you say?').fill('asthma');
  await simulator.page.getByLabel('What do you say?').press('Enter');
  await simulator.page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
  await assertAccessible(simulator, `${look}, an error`);
}

export async function axe_finds_nothing_in_light({ open }) {
  await audit(await open({ bypassCSP: true, colorScheme: 'light' }), 'light');
}

export async function axe_finds_nothing_in_dark({ open }) {
  await audit(await open({ bypassCSP: true, colorScheme: 'dark' }), 'dark');
}

export async function axe_finds_nothing_at_320_pixels({ open }) {
  await audit(await open({ bypassCSP: true, width: 320, height: 640 }), '320 pixels');
}

export async function page_fits_narrow_windows_and_zoom({ open }) {
  const looks = { '320 pixels': { width: 320, height: 640 }, '200 % zoom of 1280': { width: 640, height: 450, deviceScaleFactor: 2 } };
  for (const [look, options] of Object.entries(looks)) {
    const simulator = await open(options);
    await simulator.assertFits(`${look}, at the start`);
    await simulator.ask('what are the symptoms of chickenpox');
    await simulator.page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    await simulator.assertFits(`${look}, an answer`);
  }

  const simulator = await open({ width: 640, height: 900 });
  await simulator.page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await simulator.ask('what are the symptoms of chickenpox');
  await simulator.assertFits('text at 200 %');
}

/** What is said, and what is wrong, is where a phone's screen can show it, whatever was touched to hear it. */
export async function answer_and_problem_are_in_view_on_a_phone({ open }) {
  const simulator = await open({ width: 320, height: 640 });
  const { page } = simulator;
  const assertInView = async (locator, what) => {
    const { y, height } = await locator.boundingBox();
    assert.ok(y >= 0 && y + height <= 640, `${what} is from ${y} to ${y + height} in a window of 640`);
  };
  await simulator.ask('what are the symptoms of chickenpox');
  await assertInView(simulator.answers.last(), 'the answer to typed words');
  await page.getByRole('button', { name: 'what causes migraine' }).scrollIntoViewIfNeeded();
  await simulator.after(() => page.getByRole('button', { name: 'what causes migraine' }).click());
  await assertInView(simulator.answers.last(), 'the answer to a suggestion');

  simulator.expectsErrors = true;
  await page.route('**/alexa', route => route.abort());
  await page.getByRole('button', { name: 'how is shingles treated' }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'does not answer' });
  await problem.waitFor();
  await assertInView(problem, 'the problem');
}

export async function keyboard_is_enough({ open }) {
  const simulator = await open();
  const { page } = simulator;
  const focused = () => page.evaluate(() => document.activeElement.innerText || document.activeElement.id);
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Skip to the question box');
  await page.keyboard.press('Enter');
  await page.keyboard.type('tell me about asthma');
  await simulator.after(() => page.keyboard.press('Enter'));
  assert.equal(await focused(), 'words', 'the question box keeps the focus');

  const stops = [];
  while (stops.at(-1) !== 'More' && stops.length < 20) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
    assert.ok(parseFloat(outline) >= 2, `${stops.at(-1)} shows no focus`);
  }

  assert.ok(stops.includes('Say it'));
  await simulator.after(() => page.keyboard.press('Space'));
  assert.match(await simulator.lastAnswer(), /\w{3}/);

  const reached = new Set();
  const all = await page.evaluate(() => [...document.querySelectorAll('button, input, a, summary, [tabindex="0"]')].filter(element => element.checkVisibility()).length);
  for (let i = 0; i < all + 2; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement)));
  }

  assert.ok(reached.size >= all, `${reached.size} of ${all} places are reached by Tab`);
}

export async function screen_reader_is_told({ open }) {
  const simulator = await open();
  await simulator.ask('what are the symptoms of chickenpox');
  const tree = await simulator.page.locator('body').ariaSnapshot();

  for (const line of [
    /- banner:/, /- main:/, /- contentinfo:/,
    /- heading "VoiceHealth simulator" \[level=1\]/,
    /- log "What was said":/,
    /- textbox "What do you say\?"/,
    /- group "Say in one step":/,
    /- region "Screen":/,
    /- region "How it was understood":/,
    /- meter "Chance that Chickenpox is the page"/,
    /article "Source: Chickenpox"/,
    /- columnheader "Time \(ms\)"/,
  ]) {
    assert.match(tree, line);
  }

  const log = await simulator.page.getByRole('log').ariaSnapshot();
  assert.match(log, /You: what are the symptoms of chickenpox/);
  assert.match(log, /Device: Chickenpox: symptoms/);
  assert.match(await simulator.page.locator('mark').first().evaluate(mark => mark.parentElement.textContent), /^Said: /);
}
