const SentencePause = 150;
const ParagraphPause = 350;

/** SSML as what a browser can say: sentences, each with its rate and the pause after it in milliseconds. */
export function toSentences(ssml) {
  const root = new DOMParser().parseFromString(ssml, 'text/xml').documentElement;
  const sentences = [];
  let current = '';

  function end(pause, rate) {
    const text = current.replace(/\s+/g, ' ').trim();
    current = '';
    if (text) {
      sentences.push({ text, rate, pause });
    } else if (sentences.length > 0) {
      sentences.at(-1).pause = Math.max(sentences.at(-1).pause, pause);
    }
  }

  function walk(node, rate) {
    if (node.nodeType === Node.TEXT_NODE) {
      current += node.data;
      return;
    }

    const slower = node.nodeName === 'prosody' && /slow/.test(node.getAttribute('rate') ?? '') ? 0.8 : rate;
    if (node.nodeName === 'sub') {
      current += node.getAttribute('alias');
    } else if (node.nodeName === 'say-as') {
      current += spellOut(node.textContent);
    } else if (node.nodeName === 'break') {
      end(pauseOf(node), slower);
    } else {
      node.childNodes.forEach(child => walk(child, slower));
    }

    if (node.nodeName === 's' || node.nodeName === 'p') {
      end(node.nodeName === 's' ? SentencePause : ParagraphPause, slower);
    }
  }

  walk(root, 1);
  end(0, 1);
  return sentences;
}

/** The words of an Alexa outputSpeech, as text: written as they stand, with the commas and full stops that the pauses stand for. */
export function toText(speech) {
  if (!speech?.ssml) {
    return speech?.text ?? '';
  }

  const root = new DOMParser().parseFromString(speech.ssml, 'text/xml').documentElement;
  const sentences = [...root.querySelectorAll('s')].map(sentence => sentence.textContent.trim());
  return sentences.map((sentence, index) => punctuated(sentence, sentences[index + 1])).join(' ') || root.textContent;
}

/** What has no mark of its own gets a comma before words that go on in lower case, as the items of a list do, else a full stop. */
function punctuated(sentence, next) {
  if (/[.,:;!?]$|\b(and|or)$/.test(sentence)) {
    return sentence;
  }

  return sentence + (/^\p{Ll}/u.test(next ?? '') ? ',' : '.');
}

/** A telephone number digit by digit: engines read 116 123 as two numbers. */
const spellOut = number => number.replace(/\d(?=\d)/g, '$& ').replace(/ {2,}/g, ', ');

function pauseOf(node) {
  const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(node.getAttribute('time') ?? '') ?? [null, '400', 'ms'];
  return Number(amount) * (unit === 's' ? 1000 : 1);
}

let waiting = 0;

/** Ends what is being said. */
export function hush() {
  clearTimeout(waiting);
  globalThis.speechSynthesis?.cancel();
}

/** Says a speech sentence by sentence; what was being said before ends. */
export function say(speech) {
  hush();
  if (!globalThis.speechSynthesis || !speech) {
    return;
  }

  const sentences = speech.ssml ? toSentences(speech.ssml) : [{ text: speech.text, rate: 1, pause: 0 }];
  const next = index => {
    if (index < sentences.length) {
      const utterance = new SpeechSynthesisUtterance(sentences[index].text);
      utterance.lang = 'en-GB';
      utterance.rate = sentences[index].rate;
      utterance.onend = () => { waiting = setTimeout(next, sentences[index].pause, index + 1); };
      speechSynthesis.speak(utterance);
    }
  };
  next(0);
}

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

export const canListen = Boolean(Recognition);

/** Listens once. @returns the running recognition; `stop()` ends it. */
export function listen(onWords, onEnd) {
  const recognition = new Recognition();
  recognition.lang = 'en-GB';
  recognition.onresult = event => onWords(event.results[0][0].transcript);
  recognition.onend = () => onEnd('');
  recognition.onerror = event => onEnd(event.error === 'no-speech' || event.error === 'aborted' ? '' : `Your browser cannot listen (${event.error}). Type instead.`);
  recognition.start();
  return recognition;
}
