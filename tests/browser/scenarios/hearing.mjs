import assert from 'node:assert/strict';

/** Takes the place of the browser's engines, which a test machine lacks: what is said is written down, what is heard is given. */
function fakeEngines() {
  globalThis.spoken = [];
  globalThis.cancelled = 0;
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      speak(utterance) {
        globalThis.spoken.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
        setTimeout(() => utterance.onend?.());
      },
      cancel() { globalThis.cancelled += 1; },
    },
  });
  globalThis.SpeechRecognition = class {
    start() { globalThis.recognition = this; }

    stop() { this.onend(); }
  };
}

const spokenBy = simulator => simulator.page.evaluate(() => globalThis.spoken);

async function spokenInFull(simulator, last) {
  await simulator.page.waitForFunction(text => globalThis.spoken.some(sentence => sentence.text.includes(text)), last);
  return spokenBy(simulator);
}

export async function answer_is_spoken_sentence_by_sentence({ open }) {
  const simulator = await open({ init: fakeEngines });
  await simulator.ask('i want to kill myself');
  const spoken = await spokenInFull(simulator, '8 5 2 5 8');

  assert.ok(spoken.length >= 4);
  assert.ok(spoken.every(sentence => sentence.lang === 'en-GB'));
  assert.match(spoken.map(sentence => sentence.text).join(' '), /call 9 9 9|1 1 6, 1 2 3/);
}

export async function speaking_can_be_stopped_and_turned_off({ open }) {
  const simulator = await open({ init: fakeEngines });
  await simulator.ask('tell me about asthma');
  const before = await simulator.page.evaluate(() => globalThis.cancelled);
  await simulator.page.getByRole('button', { name: 'Stop speaking' }).click();
  assert.ok(await simulator.page.evaluate(() => globalThis.cancelled) > before);

  await simulator.page.getByLabel('Speak the answers').uncheck();
  await simulator.page.evaluate(() => { globalThis.spoken = []; });
  await simulator.press('More');
  assert.deepEqual(await spokenBy(simulator), []);
}

export async function words_are_taken_by_voice({ open }) {
  const simulator = await open({ init: fakeEngines });
  const button = simulator.page.getByRole('button', { name: 'Speak', exact: true });
  await button.click();
  assert.equal(await simulator.page.getByRole('button', { name: /^Listening/ }).getAttribute('aria-pressed'), 'true');
  const answer = await simulator.after(() => simulator.page.evaluate(() => {
    globalThis.recognition.onresult({ results: [[{ transcript: 'what are the symptoms of chickenpox' }]] });
    globalThis.recognition.onend();
  }));

  assert.match(answer, /spots/);
  assert.equal(await button.getAttribute('aria-pressed'), 'false');
}

export async function microphone_that_fails_is_said({ open }) {
  const simulator = await open({ init: fakeEngines });
  await simulator.page.getByRole('button', { name: 'Speak', exact: true }).click();
  await simulator.page.evaluate(() => globalThis.recognition.onerror({ error: 'not-allowed' }));

  await simulator.page.getByText('Your browser cannot listen (not-allowed). Type instead.').waitFor();
}

export async function browser_without_engines_still_answers({ open }) {
  const simulator = await open({
    init: () => {
      delete globalThis.SpeechRecognition;
      delete globalThis.webkitSpeechRecognition;
      Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });
    },
  });

  assert.match(await simulator.ask('what are the symptoms of chickenpox'), /spots/);
  assert.equal(await simulator.page.locator('#listen').isVisible(), false);
}
