import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from './run-build.ts';

/** A site as it is shown while its owner writes. */
export interface DevServer {
  /** `http://localhost:<port>`. */
  readonly origin: string;
  /** All that it has said so far. */
  readonly said: string;
  stop: () => void;
}

/**
 * Shows a bank in a process of its own, as a user does.
 * @param root the folder that holds stories/
 * @param port one that nothing else listens at
 * @returns once it answers
 */
export async function startDevServer(root: string, port: number): Promise<DevServer> {
  const main = fileURLToPath(new URL('../src/cli/main.mjs', import.meta.url));
  const child = spawn(process.execPath, [main, 'dev', '--root', root, '--port', String(port)], {
    env: plainEnvironment(),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const server = {
    origin: `http://localhost:${port}`,
    get said() {
      return said;
    },
    stop: () => {
      child.kill();
    },
  };
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(server.origin).catch(() => undefined);
    if (answer?.ok) return server;
    await pause(100);
  }
  server.stop();
  throw new Error(`The server did not start. It said:\n${said}`);
}
