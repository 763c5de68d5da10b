import { byId, inWords, make, pairs } from './page.js';

const yesNo = value => (value ? 'yes' : 'no');

/** Shows how a turn was understood, why it is safe, and where its words come from. */
export function showExplanation(explained, request, milliseconds) {
  byId('explanation').hidden = !explained;
  if (explained) {
    byId('safety').replaceChildren(safety(explained));
    byId('understood').replaceChildren(...understood(explained, request));
    byId('source').replaceChildren(...said(explained), ...explained.sources.map(source));
    byId('timings').replaceChildren(timings(explained, milliseconds));
  }
}

function safety(explained) {
  const level = explained.alert.toLowerCase();
  return make('div', { class: `care ${level}` },
    make('p', { class: 'strong' }, level === 'none' ? 'Nothing urgent' : { urgent: 'Urgent', emergency: 'Emergency', crisis: 'Crisis' }[level]),
    pairs(
      ['Class', explained.ruleClass && inWords(explained.ruleClass)],
      ['Rule', explained.rule],
      ['Trace', explained.private ? 'none: no card, no screen, no topic in the session' : null],
      ['Reply', inWords(explained.reply)]));
}

function understood(explained, request) {
  const intent = request.intent;
  const slots = Object.values(intent?.slots ?? {});
  const question = explained.question;
  return [
    pairs(
      ['Request', request.type],
      ['Intent', intent?.name],
      ...slots.map(slot => [`Slot ${slot.name}`, slotText(slot)]),
      ['The skill is told', explained.told || 'nothing'],
      ['Taken for', inWords(explained.turn)],
      ['Aspect', question && `${inWords(question.aspect)} (${question.stated ? 'said' : 'not said, so assumed'})`],
      ['About', question && inWords(question.audience)],
      ['Names a topic', question && yesNo(question.namesTopic)],
      ['Describes symptoms', question && yesNo(question.describesSymptoms)],
      ['Search says', question && inWords(question.decision)]),
    question ? candidates(question.candidates) : null,
  ].filter(Boolean);
}

function slotText(slot) {
  const id = slot.resolutions?.resolutionsPerAuthority?.[0]?.values[0].value.id;
  return id ? `${slot.value} = ${id}` : slot.value;
}

function candidates(pages) {
  if (pages.length === 0) {
    return make('p', { class: 'quiet' }, 'No page fits these words.');
  }

  return make('div', {},
    make('h3', { id: 'candidates-title' }, 'Pages in the running'),
    make('ol', { class: 'candidates', 'aria-labelledby': 'candidates-title' }, pages.map(page => make('li', {},
      make('span', { class: 'strong' }, page.topic), ' ',
      make('code', {}, page.path),
      make('div', { class: 'score' },
        make('meter', { min: '0', max: '1', value: String(page.confidence), 'aria-label': `Chance that ${page.topic} is the page` }),
        ` ${(100 * page.confidence).toFixed(1)} % \u00b7 ${inWords(page.aspect)}`),
      make('details', {}, make('summary', {}, 'Why', make('span', { class: 'hidden' }, ` ${page.topic}`)), make('p', {}, page.evidence))))));
}

function said(explained) {
  return [
    make('h3', { id: 'said-title' }, 'Said'),
    make('ol', { class: 'said', 'aria-labelledby': 'said-title' }, explained.said.map(sentence => make('li', { class: sentence.quoted ? 'theirs' : 'ours' },
      make('span', { class: 'tag' }, sentence.quoted ? 'page' : 'ours'), ' ', sentence.text))),
    explained.sources.length === 0 ? make('p', { class: 'quiet' }, 'No page is quoted.') : null,
  ].filter(Boolean);
}

function source(page) {
  const sentences = page.passages.flatMap(passage => passage.sentences);
  const link = make('a', { href: page.url, rel: 'noopener noreferrer' }, page.url);
  return make('article', { 'aria-label': `Source: ${page.title}` },
    make('h3', {}, `Source: ${page.title}`),
    make('p', {}, link, page.lastReviewed ? ` \u00b7 last reviewed ${page.lastReviewed}` : ' \u00b7 no review date'),
    make('p', { class: 'quiet' }, `${sentences.filter(sentence => sentence.said).length} of the page\u2019s ${sentences.length} sentences are said; they are marked.`),
    page.passages.map(passage));
}

function passage(part) {
  const isSaid = part.sentences.some(sentence => sentence.said);
  const box = make('details', { class: `passage ${part.urgency.toLowerCase()}` },
    make('summary', {}, part.heading || 'First words', ' ', make('span', { class: 'tag' }, inWords(part.aspect)),
      part.urgency === 'None' ? null : [' ', make('span', { class: 'tag level' }, inWords(part.urgency))]),
    make('div', {}, part.sentences.map(sentence)));
  box.open = isSaid;
  return box;
}

function sentence(words) {
  const text = words.said ? make('mark', {}, words.text) : words.text;
  const spoken = words.spoken ? make('span', { class: 'quiet' }, ` (spoken: ${words.spoken})`) : null;
  return make('p', { class: words.kind.toLowerCase() }, words.said ? make('span', { class: 'hidden' }, 'Said: ') : null, text, spoken);
}

function timings({ timings: server, question }, milliseconds) {
  const rows = [
    ['Hearing: interaction model, with HTTP', milliseconds.hear],
    ['Safety rules', server.safety],
    ['Search', question ? server.search : undefined],
    ['Whole reply', server.reply],
    ['Request to response, with HTTP', milliseconds.answer],
  ].filter(([, value]) => value !== undefined);
  return make('table', {},
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Part'), make('th', { scope: 'col' }, 'Time (ms)'))),
    make('tbody', {}, rows.map(([name, value]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value.toFixed(2))))));
}
