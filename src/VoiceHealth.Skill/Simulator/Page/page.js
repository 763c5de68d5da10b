/** The element with this id. */
export const byId = id => document.getElementById(id);

/** A new element with text and element children; text is never read as mark-up. Absent children are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A list of names and what they stand for, without the pairs that have no value. */
export function pairs(...entries) {
  const rows = entries.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return make('dl', {}, rows.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))));
}

/** "MedicalHelpUrgent" as "medical help urgent". */
export const inWords = name => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
