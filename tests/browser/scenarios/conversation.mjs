import assert from 'node:assert/strict';

const sentencesOf = text => text.split(/(?<=[.?!:])\s+/);

export async function ask_shows_answer_card_screen_and_why({ open }) {
  const simulator = await open();
  const answer = await simulator.ask('what are the symptoms of chickenpox');

  assert.match(answer, /^Chickenpox: symptoms\. Small red or pink spots/);
  assert.match(await simulator.screen().innerText(), /Chickenpox[\s\S]*spots[\s\S]*Page last reviewed: 10 February 2026/);
  assert.match(await simulator.panel('Card in the app').innerText(), /sample\.voicehealth\.example\/conditions\/chickenpox/);
  assert.match(await simulator.panel('Safety').innerText(), /Nothing urgent/);

  const understood = await simulator.panel('How it was understood').innerText();
  assert.match(understood, /Intent\s+\w+Intent/);
  assert.match(understood, /Slot topic\s+chickenpox = \/conditions\/chickenpox\//);
  assert.match(understood, /Aspect\s+symptoms \(said\)/);
  assert.match(understood, /Chickenpox \/conditions\/chickenpox\/\s+\d+\.\d %/);

  const source = simulator.panel('What was said, and where it comes from');
  const marked = await source.locator('mark').allInnerTexts();
  assert.ok(marked.length >= 2);
  for (const sentence of marked) {
    assert.ok(answer.includes(sentence), `marked but not said: ${sentence}`);
  }

  assert.match(await simulator.panel('Timings').innerText(), /Safety rules\s+\d+\.\d\d/);
  const request = await simulator.json('request');
  assert.equal(request.request.intent.slots.topic.resolutions.resolutionsPerAuthority[0].values[0].value.id, '/conditions/chickenpox/');
  assert.match((await simulator.json('response')).response.outputSpeech.ssml, /^<speak>/);
}

export async function suggestion_is_asked_by_a_click({ open }) {
  const simulator = await open();
  const suggestion = simulator.panel('Questions to try').getByRole('button').first();
  const question = await suggestion.innerText();
  await simulator.after(() => suggestion.click());

  assert.match(await simulator.page.locator('#conversation .mine').innerText(), new RegExp(question));
}

export async function page_through_reads_on_without_repeating({ open }) {
  const simulator = await open();
  const parts = [await simulator.ask('tell me about asthma')];
  while (parts.length < 20 && /Shall I go on\?/.test(parts.at(-1))) {
    parts.push(await simulator.press('More'));
  }

  assert.ok(parts.length >= 3, `only ${parts.length} parts`);
  const ours = /Shall I go on|sample content|What (else )?would you like|urgent advice/;
  const said = parts.flatMap(sentencesOf).filter(sentence => sentence.length > 40 && !ours.test(sentence));
  assert.equal(new Set(said).size, said.length, 'a sentence is said twice');
  const last = await simulator.lastAnswer();
  assert.equal(await simulator.press('Repeat'), last);
  assert.notEqual(await simulator.press('Back'), last);
}

export async function choose_by_touch_and_by_voice({ open }) {
  const simulator = await open();
  await simulator.page.getByLabel('Pass words on as they are').check();
  assert.match(await simulator.ask('diabetes treatment'), /Which do you mean/);
  await simulator.after(() => simulator.screen().getByRole('button', { name: /Type 2 diabetes/ }).click());
  assert.match(await simulator.panel('What was said, and where it comes from').innerText(), /Source: Type 2 diabetes/);
  assert.equal((await simulator.json('request')).request.type, 'Alexa.Presentation.APL.UserEvent');

  await simulator.ask('diabetes treatment');
  await simulator.page.getByLabel('Pass words on as they are').uncheck();
  await simulator.ask('the first one');
  assert.match(await simulator.panel('What was said, and where it comes from').innerText(), /Source: Type 1 diabetes/);
}

export async function emergency_comes_first({ open }) {
  const simulator = await open();
  await simulator.ask('tell me about asthma');
  const answer = await simulator.ask('my grandad has a crushing pain in his chest');

  assert.match(answer, /^Call 999 now\./);
  assert.match(await simulator.panel('Safety').innerText(), /Emergency[\s\S]*Rule\s+\S+/);
  assert.match(await simulator.panel('What was said, and where it comes from').innerText(), /ours\s+Call 999 now/);
}

export async function crisis_leaves_no_trace({ open, server }) {
  const simulator = await open();
  const words = 'i want to kill myself';
  const answer = await simulator.ask(words);

  assert.match(answer, /116 123/);
  assert.match(await simulator.panel('Safety').innerText(), /Crisis[\s\S]*no card, no screen/);
  assert.match(await simulator.screen().innerText(), /^Nothing is shown\.$/);
  assert.match(await simulator.panel('Card in the app').innerText(), /No card was sent\./);
  const response = await simulator.json('response');
  assert.equal(response.response.card, undefined);
  assert.ok(!(response.response.directives ?? []).length);

  const kept = await simulator.page.evaluate(async () => JSON.stringify([
    { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.length, await indexedDB.databases(), await caches.keys()]));
  assert.equal(kept, JSON.stringify([{}, {}, '', `${server.address}/`, JSON.parse(kept)[4], [], []]));
  assert.ok(!server.output.includes(words) && !server.output.includes('kill'));

  await simulator.page.getByRole('button', { name: 'Clear the conversation' }).click();
  assert.ok(!(await simulator.page.content()).includes(words));
}

export async function words_no_intent_hears_are_shown_as_lost({ open }) {
  const simulator = await open();
  const answer = await simulator.ask('zgrb flmp');

  assert.match(answer, /999/);
  assert.match(answer, /111/);
  assert.match(await simulator.page.locator('#conversation .mine').innerText(), /no intent hears this/);
  assert.match(await simulator.panel('How it was understood').innerText(), /The skill is told\s+nothing/);
}

export async function silence_is_asked_again_and_then_ends({ open }) {
  const simulator = await open();
  await simulator.press('Open');
  const silence = simulator.page.getByRole('button', { name: 'Stay silent' });
  await silence.click();
  assert.notEqual(await simulator.lastAnswer(), '(silence)');
  assert.equal(await simulator.press('Stay silent'), '(silence)');

  assert.equal((await simulator.json('request')).request.type, 'SessionEndedRequest');
  assert.equal(await simulator.page.getByRole('status').innerText(), 'Closed');
}

export async function device_without_screen_gets_no_document({ open }) {
  const simulator = await open();
  await simulator.page.getByLabel('It has a screen').uncheck();
  await simulator.ask('what are the symptoms of chickenpox');

  assert.ok(!((await simulator.json('response')).response.directives ?? []).length);
  assert.match(await simulator.screen().innerText(), /Nothing is shown/);
}
