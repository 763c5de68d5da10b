// node picture.mjs SETTINGS.json FILE.png: the simulator after one question, as a browser of 1280 pixels shows it.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Server } from './server.mjs';
import { Simulator } from './simulator.mjs';

const [settingsFile, picture] = process.argv.slice(2);
const settings = JSON.parse(readFileSync(settingsFile, 'utf8'));
const browser = await chromium.launch({ executablePath: settings.chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const server = await Server.start(settings);
const simulator = await Simulator.open(browser, server.address, { height: 1400 });
await simulator.ask('what are the symptoms of chickenpox');
await simulator.page.screenshot({ path: picture });
await browser.close();
await server.kill();
