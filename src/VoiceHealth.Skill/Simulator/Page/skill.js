const application = { applicationId: 'simulator' };
const user = { userId: 'simulator' };
const unique = () => `simulator.${crypto.randomUUID()}`;

/** Alexa's half of a conversation: the session, and the envelope that each request travels in. */
export class Session {
  constructor() {
    this.close();
  }

  close() {
    this.isOpen = false;
    this.id = unique();
    this.attributes = {};
  }

  /** Keeps what Alexa would give back with the next request, or forgets all of it where the session ends. */
  follow(answer) {
    if (answer.response?.shouldEndSession === false) {
      this.isOpen = true;
      this.attributes = answer.sessionAttributes ?? {};
    } else {
      this.close();
    }
  }

  envelope(request, hasScreen) {
    const supportedInterfaces = hasScreen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } } : {};
    return {
      version: '1.0',
      session: { new: !this.isOpen, sessionId: this.id, application, attributes: this.attributes, user },
      context: { System: { application, user, device: { deviceId: 'simulator', supportedInterfaces } } },
      request: { ...request, requestId: unique(), timestamp: new Date().toISOString(), locale: 'en-GB' },
    };
  }
}

/** An intent with its slots, each resolved as Alexa resolves it: to the id that the model lists, or to nothing. */
export function intentRequest(name, slots = []) {
  const written = slots.map(slot => [slot.name, {
    name: slot.name,
    value: slot.value,
    confirmationStatus: 'NONE',
    ...(slot.id ? { resolutions: resolved(slot) } : {}),
  }]);
  return { type: 'IntentRequest', dialogState: 'STARTED', intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(written) } };
}

function resolved(slot) {
  const values = [{ value: { name: slot.value, id: slot.id } }];
  return { resolutionsPerAuthority: [{ authority: 'simulator', status: { code: 'ER_SUCCESS_MATCH' }, values }] };
}

/** The server does not do what it was asked; `status` is 0 where it does not answer at all. */
export class ServerError extends Error {
  constructor(status) {
    super(status === 0
      ? 'The simulator\u2019s server does not answer. Start it again with: ./voicehealth serve'
      : `The server answered with HTTP ${status}.`);
    this.status = status;
  }
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, { cache: 'no-store', ...options });
  } catch {
    throw new ServerError(0);
  }

  if (!response.ok) {
    throw new ServerError(response.status);
  }

  return response.status === 204 ? null : response.json();
}

const post = (path, body) => ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const readStatus = () => ask('/simulator/status');
export const hear = words => post('/simulator/hear', { words });
export const answer = envelope => post('/alexa', envelope);
export const explain = envelope => post('/simulator/explain', envelope);
