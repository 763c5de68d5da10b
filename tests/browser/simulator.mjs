import assert from 'node:assert/strict';

/** The simulator's page as a person meets it: by labels, roles and text. */
export class Simulator {
  static async open(browser, address, { width = 1280, height = 900, init = null, ...options } = {}) {
    const simulator = new Simulator();
    simulator.context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', ...options });
    simulator.page = await simulator.context.newPage();
    simulator.requests = [];
    simulator.problems = [];
    simulator.expectsErrors = false;
    simulator.page.on('request', request => simulator.requests.push(request.url()));
    simulator.page.on('pageerror', error => simulator.problems.push(`uncaught in the page: ${error}`));
    simulator.page.on('console', message => {
      if (message.type() === 'error' && !simulator.expectsErrors) {
        simulator.problems.push(`the page's console: ${message.text()}`);
      }
    });
    if (init) {
      await simulator.page.addInitScript(init);
    }

    await simulator.page.goto(address);
    await simulator.page.getByText(/pages of .*, current on/).waitFor();
    return simulator;
  }

  close() {
    return this.context.close();
  }

  get answers() {
    return this.page.locator('#conversation .theirs');
  }

  /** Says words and waits for the answer and its explanation. */
  async ask(words) {
    await this.page.getByLabel('What do you say?').fill(words);
    return this.after(() => this.page.getByRole('button', { name: 'Say it' }).click());
  }

  press(name) {
    return this.after(() => this.page.getByRole('button', { name, exact: true }).click());
  }

  /** Does something that the device answers. @returns the new answer's text. */
  async after(action) {
    const before = await this.answers.count();
    const settled = this.page.waitForResponse(response => response.url().endsWith('/simulator/status'));
    await action();
    await settled;
    await this.answers.nth(before).waitFor();
    return this.lastAnswer();
  }

  async lastAnswer() {
    return (await this.answers.last().innerText()).replace(/^Device:\s*/, '');
  }

  panel(name) {
    return this.page.getByRole('region', { name, exact: true });
  }

  screen() {
    return this.page.getByRole('group', { name: 'What a smart display shows' });
  }

  async json(name) {
    return JSON.parse(await this.page.locator(`#${name}`).textContent());
  }

  /** Nothing sticks out sideways: there is no scrolling in two directions. */
  async assertFits(what) {
    const { content, window } = await this.page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: innerWidth }));
    assert.ok(content <= window, `${what}: ${content} CSS pixels wide in a window of ${window}`);
  }
}
