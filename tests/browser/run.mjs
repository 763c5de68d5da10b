// node run.mjs SETTINGS.json: plays all scenarios in one Chromium; a line of JSON for each says its name and what went wrong, if anything did.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import * as access from './scenarios/access.mjs';
import * as conversation from './scenarios/conversation.mjs';
import * as failure from './scenarios/failure.mjs';
import * as hearing from './scenarios/hearing.mjs';
import * as page from './scenarios/page.mjs';
import * as report from './scenarios/report.mjs';
import { Server } from './server.mjs';
import { Simulator } from './simulator.mjs';

const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// Chromium's sandbox cannot start as root, which is who builds in many containers.
const browser = await chromium.launch({ executablePath: settings.chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const shared = await Server.start(settings);
const only = process.argv.slice(3);

for (const [name, play] of Object.entries({ ...conversation, ...hearing, ...page, ...access, ...failure, ...report })) {
  if (only.length > 0 && !only.includes(name)) {
    continue;
  }

  const opened = [];
  const context = {
    settings,
    server: shared,
    open: async (options, server = shared) => {
      const simulator = await Simulator.open(browser, server.address, options);
      opened.push(simulator);
      return simulator;
    },
    openFile: async address => {
      const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })).newPage();
      const requests = [], problems = [];
      tab.on('request', request => requests.push(request.url()));
      tab.on('pageerror', thrown => problems.push(`uncaught in the page: ${thrown}`));
      tab.on('console', message => message.type() === 'error' && problems.push(`the page's console: ${message.text()}`));
      await tab.goto(address);
      opened.push({ problems, close: () => tab.context().close() });
      return { page: tab, requests, problems };
    },
  };
  let error = '';
  try {
    await play(context);
    error = opened.flatMap(simulator => simulator.problems).join('\n');
  } catch (thrown) {
    error = thrown.stack ?? String(thrown);
  }

  console.log(JSON.stringify({ name, error }));
  await Promise.all(opened.map(simulator => simulator.close()));
}

await browser.close();
shared.kill();
