// Holds a conversation with the skill at an address (first argument) through virtual-alexa and the interaction model (second argument).
// Reads what to do from the third: a JSON array of conversations, each an array of utterances; "open" launches. Writes one JSON line a turn.
'use strict';
const fs = require('fs');
const { VirtualAlexa } = require('virtual-alexa');

const [address, model, script] = process.argv.slice(2);

(async () => {
  for (const conversation of JSON.parse(fs.readFileSync(script, 'utf8'))) {
    const alexa = VirtualAlexa.Builder().skillURL(address).interactionModelFile(model).locale('en-GB').create();
    for (const utterance of conversation) {
      let sent = null;
      alexa.filter((request) => {
        sent = request.request;
      });
      const response = utterance === 'open' ? await alexa.launch() : await alexa.utter(utterance);
      console.log(JSON.stringify({ utterance, intent: sent.intent ? sent.intent.name : sent.type, response: response.response }));
    }
  }
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
