'use strict';

// The simulator talks to the skill as Alexa does: an Alexa request goes to /alexa, an Alexa response comes back.
const element = id => document.getElementById(id);
let session = newSession();

function newSession() {
  return { id: `simulator.${crypto.randomUUID()}`, isNew: true, attributes: {} };
}

function envelope(request) {
  const application = { applicationId: 'simulator' };
  const supportedInterfaces = element('screen').checked ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } } : {};
  return {
    version: '1.0',
    session: { new: session.isNew, sessionId: session.id, application, attributes: session.attributes, user: { userId: 'simulator' } },
    context: { System: { application, user: { userId: 'simulator' }, device: { deviceId: 'simulator', supportedInterfaces } } },
    request: { requestId: `simulator.${crypto.randomUUID()}`, timestamp: new Date().toISOString(), locale: 'en-GB', ...request },
  };
}

function intent(name, query) {
  const slots = query === undefined ? {} : { query: { name: 'query', value: query, confirmationStatus: 'NONE' } };
  return { type: 'IntentRequest', dialogState: 'STARTED', intent: { name, confirmationStatus: 'NONE', slots } };
}

function plainText(speech) {
  if (!speech) {
    return '';
  }

  return speech.type === 'SSML'
    ? new DOMParser().parseFromString(speech.ssml.replace(/<\/(p|s)>|<break[^>]*>/g, '$& '), 'text/xml').documentElement.textContent.replace(/\s+/g, ' ').trim()
    : speech.text;
}

function add(kind, text) {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = text;
  element('conversation').append(line);
}

function speak(text) {
  if (!('speechSynthesis' in window)) {
    return;
  }

  speechSynthesis.cancel();
  if (element('aloud').checked && text) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'en-GB';
    speechSynthesis.speak(utterance);
  }
}

function show(answer) {
  const body = answer.response ?? {};
  const spoken = plainText(body.outputSpeech);
  const open = body.shouldEndSession === false;
  add('answered', spoken || '(silence)');
  element('ssml').textContent = body.outputSpeech?.ssml ?? '';
  element('response').textContent = JSON.stringify(answer, null, 2);
  element('session').textContent = open ? '(listening)' : '(session closed)';
  const reprompt = plainText(body.reprompt?.outputSpeech);
  element('reprompt').hidden = !reprompt;
  element('reprompt').textContent = `After silence: ${reprompt}`;
  element('card').hidden = !body.card;
  element('card-title').textContent = body.card?.title ?? '';
  element('card-text').textContent = body.card?.content ?? '';
  speak(spoken);
  session = open ? { id: session.id, isNew: false, attributes: answer.sessionAttributes ?? {} } : newSession();
}

async function send(said, request) {
  const problem = element('problem');
  problem.hidden = true;
  const body = envelope(request);
  add('said', said);
  element('request').textContent = JSON.stringify(body, null, 2);
  try {
    const response = await fetch('/alexa', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) {
      throw new Error(`The skill answered with HTTP ${response.status}.`);
    }

    show(await response.json());
  } catch (error) {
    problem.textContent = `${error.message} Is "voicehealth serve" still running?`;
    problem.hidden = false;
  }
}

element('ask').addEventListener('submit', event => {
  event.preventDefault();
  const words = element('words').value.trim();
  if (words) {
    element('words').select();
    send(words, intent('AskIntent', words));
  }
});

document.querySelector('[data-launch]').addEventListener('click', () => send('(open)', { type: 'LaunchRequest' }));
for (const button of document.querySelectorAll('[data-intent]')) {
  button.addEventListener('click', () => send(button.textContent, intent(button.dataset.intent)));
}
