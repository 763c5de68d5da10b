import { make } from './page.js';

const RenderDocument = 'Alexa.Presentation.APL.RenderDocument';

/** What an APL document shows, near enough: containers, text, and what can be touched. Null where the response has none. */
export function drawScreen(response, onTouch) {
  const directive = response.directives?.find(item => item.type === RenderDocument);
  return directive ? drawAll(directive.document.mainTemplate, onTouch) : null;
}

function draw(component, onTouch) {
  switch (component.type) {
    case 'Text':
      return drawText(component);
    case 'TouchWrapper':
      return drawTouch(component, onTouch);
    case 'Image':
      return make('p', { class: 'quiet' }, `Picture: ${component.accessibilityLabel ?? 'no description'}`);
    default:
      return make('div', {}, drawAll(component, onTouch));
  }
}

const drawAll = (component, onTouch) => [component.items ?? component.item ?? []].flat().map(item => draw(item, onTouch));

function drawText(component) {
  const text = make('p', { class: component.fontWeight === 'bold' ? 'strong' : '' }, plain(component.text));
  text.style.fontSize = `${Math.max(0.9, parseFloat(component.fontSize ?? '28') / 30)}rem`;
  return text;
}

function drawTouch(component, onTouch) {
  const event = [component.onPress ?? []].flat().find(command => command.type === 'SendEvent');
  const button = make('button', { type: 'button' }, ...drawAll(component, onTouch).map(item => item.textContent));
  button.addEventListener('click', () => onTouch(event.arguments));
  return button;
}

/** APL's text has a little mark-up of its own. */
const plain = text => String(text).replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The card as the companion app shows it; null where none was sent. */
export function drawCard(card) {
  return card ? [make('h3', {}, card.title ?? ''), make('p', {}, card.content ?? card.text ?? '')] : null;
}
