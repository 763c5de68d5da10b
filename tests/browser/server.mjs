import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A `voicehealth serve` of its own process, on a free port unless one is named. */
export class Server {
  static async start(settings, { release = settings.release, port = 0 } = {}) {
    const server = new Server();
    server.process = spawn('dotnet', ['exec', settings.program, 'serve', '--port', String(port), '--index', release], {
      env: { ...process.env, VOICEHEALTH_HOME: settings.home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server.output = '';
    server.process.stderr.on('data', text => { server.output += text; });
    const lines = createInterface({ input: server.process.stdout });
    lines.on('line', line => { server.output += `${line}\n`; });
    await Promise.race([once(lines, 'line'), once(server.process, 'exit')]);
    server.address = /http:\/\/[\d.:]+/.exec(server.output)?.[0];
    if (!server.address) {
      throw new Error(`serve did not start: ${server.output}`);
    }

    return server;
  }

  get port() {
    return Number(new URL(this.address).port);
  }

  kill() {
    this.process.kill('SIGKILL');
    return once(this.process, 'exit');
  }
}
