import { showExplanation } from './explanation.js';
import { byId, make } from './page.js';
import { drawCard, drawScreen } from './screen.js';
import { ServerError, Session, answer, explain, hear, intentRequest, readStatus } from './skill.js';
import { canListen, hush, listen, say, toText } from './speech.js';

const Fallback = 'AMAZON.FallbackIntent';
const LookAgainAfter = 2000;

const session = new Session();
let reprompt = null;
let lookingAgain = 0;
let recognition = null;

function addLine(kind, speaker, text, note = '') {
  const line = make('p', { class: kind }, make('span', { class: 'hidden' }, `${speaker}: `), text, note && make('span', { class: 'quiet' }, ` ${note}`));
  byId('conversation').append(line);
  line.scrollIntoView({ block: 'nearest' });
}

function showProblem(text) {
  if (byId('problem').textContent !== text) {
    byId('problem').replaceChildren(...(text ? [make('p', {}, text)] : []));
    byId('problem').firstChild?.scrollIntoView({ block: 'nearest' });
  }

  clearTimeout(lookingAgain);
  lookingAgain = text ? setTimeout(refresh, LookAgainAfter) : 0;
}

/** Says which release answers, and what is wrong where none can. */
async function refresh() {
  try {
    const status = await readStatus();
    showProblem(status.problem);
    if (!status.problem) {
      const day = new Date(status.refreshedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
      byId('release').textContent = `${status.pages} pages of ${status.host}, current on ${day}.`;
      suggest(status.suggestions);
    }
  } catch (error) {
    showProblem(error.message);
  }
}

function suggest(questions) {
  const shown = [...byId('suggestions').children].map(item => item.textContent);
  if (shown.join('\n') !== questions.join('\n')) {
    byId('suggestions').replaceChildren(...questions.map(question => {
      const button = make('button', { type: 'button', class: 'link' }, question);
      button.addEventListener('click', () => speakWords(question));
      return make('li', {}, button);
    }));
  }

  byId('suggested').hidden = questions.length === 0;
}

async function timed(task) {
  const start = performance.now();
  const result = await task;
  return [result, performance.now() - start];
}

/** Words go through the interaction model as Alexa's ears do; where the model cannot be asked they are passed on as they are. */
async function speakWords(words) {
  const asTheyAre = { request: intentRequest('AskIntent', [{ name: 'query', value: words }]) };
  if (byId('literal').checked) {
    return send(words, asTheyAre);
  }

  try {
    const [heard, milliseconds] = await timed(hear(words));
    const note = heard.intent === Fallback ? '(no intent hears this: the skill is told nothing)' : '';
    return await send(words, { request: intentRequest(heard.intent, heard.slots), note, hear: milliseconds });
  } catch {
    return send(words, asTheyAre);
  }
}

async function send(said, { request, note = '', hear: hearing }) {
  addLine('mine', 'You', said, note);
  const envelope = session.envelope(request, byId('has-screen').checked);
  byId('request').textContent = JSON.stringify(envelope, null, 2);
  try {
    const [reply, milliseconds] = await timed(answer(envelope));
    showReply(reply);
    showExplanation(await explained(envelope), request, { hear: hearing, answer: milliseconds });
    await refresh();
  } catch (error) {
    showProblem(error.message);
  }
}

/** Null where there is nothing to explain: a notice that nobody hears an answer to, or no release. */
async function explained(envelope) {
  try {
    return await explain(envelope);
  } catch (error) {
    if (error instanceof ServerError && error.status !== 0) {
      return null;
    }

    throw error;
  }
}

function showReply(reply) {
  const response = reply.response ?? {};
  session.follow(reply);
  reprompt = session.isOpen ? response.reprompt?.outputSpeech ?? null : null;
  byId('session').textContent = session.isOpen ? 'Listening' : 'Closed';
  byId('response').textContent = JSON.stringify(reply, null, 2);
  byId('ssml').textContent = response.outputSpeech?.ssml ?? response.outputSpeech?.text ?? '';
  byId('exchange').hidden = false;
  show(response);
  utter(response.outputSpeech);
}

function show(response) {
  byId('screen').replaceChildren(...(drawScreen(response, touch) ?? [make('p', { class: 'quiet' }, 'Nothing is shown.')]));
  byId('card').replaceChildren(...(drawCard(response.card) ?? [make('p', { class: 'quiet' }, 'No card was sent.')]));
}

function utter(speech) {
  addLine('theirs', 'Device', toText(speech) || '(silence)');
  if (byId('aloud').checked) {
    say(speech);
  }
}

function touch(argumentsOfEvent) {
  send(`(touches ${argumentsOfEvent.at(-1)})`, { request: { type: 'Alexa.Presentation.APL.UserEvent', token: 'voicehealth', arguments: argumentsOfEvent } });
}

/** After eight seconds of silence Alexa asks again, after eight more it ends the session. */
function staySilent() {
  if (reprompt) {
    addLine('mine', 'You', '(silence)');
    utter(reprompt);
    reprompt = null;
  } else if (session.isOpen) {
    send('(silence)', { request: { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' } });
  } else {
    addLine('mine', 'You', '(silence)', '(the session is closed: nobody listens)');
  }
}

function forget() {
  hush();
  session.close();
  reprompt = null;
  byId('session').textContent = 'Closed';
  byId('conversation').replaceChildren();
  byId('explanation').hidden = byId('exchange').hidden = true;
  for (const id of ['request', 'response', 'ssml', 'safety', 'understood', 'source', 'timings']) {
    byId(id).replaceChildren();
  }

  show({});
  byId('words').focus();
}

function toggleListening() {
  hush();
  if (recognition) {
    recognition.stop();
    return;
  }

  showListening(true);
  recognition = listen(speakWords, problem => {
    recognition = null;
    showListening(false);
    byId('listen-note').textContent = problem || byId('listen-note').textContent;
  });
}

function showListening(isOn) {
  byId('listen').setAttribute('aria-pressed', String(isOn));
  byId('listen').textContent = isOn ? 'Listening \u2026' : 'Speak';
}

byId('ask').addEventListener('submit', event => {
  event.preventDefault();
  const words = byId('words').value.trim();
  if (words) {
    byId('words').value = '';
    speakWords(words);
  }
});
for (const button of document.querySelectorAll('[data-intent]')) {
  button.addEventListener('click', () => send(button.textContent, { request: intentRequest(button.dataset.intent) }));
}

document.querySelector('[data-request]').addEventListener('click', () => send('(opens the skill)', { request: { type: 'LaunchRequest' } }));
byId('silence').addEventListener('click', staySilent);
byId('hush').addEventListener('click', hush);
byId('forget').addEventListener('click', forget);
byId('listen').addEventListener('click', toggleListening);
byId('listen').hidden = byId('listen-note').hidden = !canListen;
addEventListener('pagehide', hush);
refresh();
