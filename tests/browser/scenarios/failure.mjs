import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, renameSync, rmSync, truncateSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../server.mjs';

const alertOf = simulator => simulator.page.getByRole('alert');

/** Serves a copy of the release that the scenario may spoil. */
async function withCopy({ settings, open }, play) {
  const folder = mkdtempSync(join(tmpdir(), 'voicehealth-'));
  const release = join(folder, 'release');
  cpSync(settings.release, release, { recursive: true });
  const server = await Server.start(settings, { release });
  try {
    const simulator = await open({}, server);
    simulator.expectsErrors = true;
    await play({ simulator, release, server, folder });
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true });
  }
}

const restore = ({ settings }, release) => {
  rmSync(release, { recursive: true, force: true });
  cpSync(settings.release, release, { recursive: true });
};

async function assertOffline(simulator) {
  const answer = await simulator.ask('what are the symptoms of chickenpox');
  assert.match(answer, /999[\s\S]*111/);
  assert.doesNotMatch(answer, /spots/);
  await alertOf(simulator).filter({ hasText: /content release in .* cannot be read: .*voicehealth reindex/s }).waitFor();
}

async function assertOnline(simulator) {
  await simulator.page.waitForFunction(() => document.getElementById('problem').textContent === '');
  assert.match(await simulator.ask('what are the symptoms of chickenpox'), /spots/);
}

export async function index_removed_is_said_and_comes_back(context) {
  await withCopy(context, async ({ simulator, release, folder }) => {
    await simulator.ask('tell me about asthma');
    renameSync(release, join(folder, 'elsewhere'));
    await assertOffline(simulator);
    renameSync(join(folder, 'elsewhere'), release);
    await assertOnline(simulator);
  });
}

export async function index_cut_short_is_said_and_comes_back(context) {
  await withCopy(context, async ({ simulator, release, server }) => {
    await simulator.ask('tell me about asthma');
    const index = join(release, 'index');
    const [largest] = readdirSync(index).map(name => join(index, name)).sort((a, b) => statSync(b).size - statSync(a).size);
    truncateSync(largest, Math.floor(statSync(largest).size / 2));
    await assertOffline(simulator);
    assert.equal(server.process.exitCode, null, 'the server still runs');
    restore(context, release);
    await assertOnline(simulator);
  });
}

export async function manifest_removed_is_said_and_comes_back(context) {
  await withCopy(context, async ({ simulator, release }) => {
    rmSync(join(release, 'release.json'));
    await assertOffline(simulator);
    restore(context, release);
    await assertOnline(simulator);
  });
}

export async function server_gone_is_said_and_comes_back(context) {
  const first = await Server.start(context.settings);
  const simulator = await context.open({}, first);
  simulator.expectsErrors = true;
  await first.kill();
  await simulator.page.getByLabel('What do you say?').fill('asthma');
  await simulator.page.getByRole('button', { name: 'Say it' }).click();
  await alertOf(simulator).filter({ hasText: 'Start it again with: ./voicehealth serve' }).waitFor();

  const second = await Server.start(context.settings, { port: first.port });
  await assertOnline(simulator);
  await second.kill();
}

export async function refused_request_is_said({ open }) {
  const simulator = await open();
  simulator.expectsErrors = true;
  await simulator.page.route('**/alexa', route => route.fulfill({ status: 400 }));
  await simulator.page.getByRole('button', { name: 'Open', exact: true }).click();
  await alertOf(simulator).filter({ hasText: 'HTTP 400' }).waitFor();
}
