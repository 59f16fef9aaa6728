import type { Paper } from '../../schemas/words.ts';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { paperSizes } from '../../src/sheets/plan/sheet-frame.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

/** The path of an installed Firefox; undefined where there is none, and then its tests are left out. */
export function findFirefox(): string | undefined {
  const candidates = [process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox'];
  return candidates.find((name) => name !== undefined && spawnSync(name, ['--version']).status === 0);
}

/** Firefox without a window, with one page. */
export interface FirefoxPage {
  open: (url: string) => Promise<void>;
  /** Runs an expression, which may be a promise, and returns its text. */
  evaluate: (expression: string) => Promise<string>;
  /** Prints with margins in millimetres. */
  print: (settings: { paper: Paper; margin?: number; landscape?: boolean }) => Promise<ReadPdf>;
  close: () => Promise<void>;
}

const answer = z.object({
  id: z.number(),
  type: z.enum(['success', 'error']),
  result: z.unknown().optional(),
  message: z.string().optional(),
});
const startTimeout = 30_000;

/** Firefox says on its error stream where it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start.')), startTimeout);
    let said = '';
    firefox.stderr?.on('data', (data: unknown) => {
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`${address}/session`);
    });
  });
}

/** Sends commands of WebDriver BiDi and gives their results. */
async function connect(
  address: string,
): Promise<{ send: (method: string, params: object) => Promise<unknown>; close: () => void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (value: z.infer<typeof answer>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const parsed = answer.safeParse(JSON.parse(String(data)));
    if (parsed.success) waiting.get(parsed.data.id)?.(parsed.data);
  });
  let count = 0;
  return {
    async send(method, params) {
      const id = (count += 1);
      const answered = new Promise<z.infer<typeof answer>>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result, message } = await answered;
      waiting.delete(id);
      if (type === 'error') throw new Error(`${method}: ${message ?? 'failed'}`);
      return result;
    },
    close: () => socket.close(),
  };
}

/**
 * Starts Firefox.
 * @param program its path
 */
export async function openFirefox(program: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'story-bank-firefox-'));
  const calm = [
    'app.update.enabled',
    'datareporting.policy.dataSubmissionEnabled',
    'network.captive-portal-service.enabled',
    'network.connectivity-service.enabled',
    'browser.safebrowsing.malware.enabled',
    'browser.safebrowsing.phishing.enabled',
  ];
  writeFileSync(join(profile, 'user.js'), calm.map((name) => `user_pref("${name}", false);`).join('\n'));
  const firefox = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { send, close } = await connect(await addressOf(firefox));
  await send('session.new', { capabilities: {} });
  const tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
  const context = tree.parse(await send('browsingContext.getTree', {})).contexts[0]?.context;
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const result = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(String)`,
        target: { context },
        awaitPromise: true,
      });
      return z.object({ result: z.object({ value: z.string() }) }).parse(result).result.value;
    },
    async print({ paper, margin = 10, landscape = false }) {
      // Lengths in centimetres.
      const { width, height } = paperSizes[paper];
      const side = margin / 10;
      const result = await send('browsingContext.print', {
        context,
        margin: { top: side, bottom: side, left: side, right: side },
        orientation: landscape ? 'landscape' : 'portrait',
        page: { width: width / 10, height: height / 10 },
        shrinkToFit: false,
      });
      return readPdf(Buffer.from(z.object({ data: z.string() }).parse(result).data, 'base64'));
    },
    async close() {
      close();
      const closed = new Promise((resolve) => firefox.once('close', resolve));
      firefox.kill();
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
