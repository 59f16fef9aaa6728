import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from '../dev-server.ts';
import { makeBankProject } from '../fixture-project.ts';

const port = 4861;
const origin = `http://localhost:${port}`;
const project = makeBankProject('code');
const fileOf = (name: string): string => join(project.root, 'stories/lantern', name);

project.write(
  'stories/lantern/aside.astro',
  '<aside class="aside"><slot /></aside>\n<style>\n  .aside { border-color: #123456; background: url("./paper.png"); }\n</style>\n',
);
for (const name of ['paper.png', 'unshown.png']) cpSync(fileOf('build-times.png'), fileOf(name));
project.write('stories/lantern/unshown.json', '{ "secret": "Lantern" }\n');
project.write('stories/lantern/unshown.astro', '<b>Lantern</b><style>b { color: #abcdef; }</style>\n');
const storyWithCode = readFileSync(fileOf('cache-that-lied.mdx'), 'utf8');
writeFileSync(
  fileOf('cache-that-lied.mdx'),
  storyWithCode.replace(/^import .*$/mu, "$&\nimport Aside from './aside.astro';\n\n<Aside>By the way.</Aside>"),
);

let server: DevServer;

interface Answer {
  status: number;
  type: string | null;
  text: string;
}

async function get(path: string): Promise<Answer> {
  const response = await fetch(origin + path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** Asks for a page until it is as it should be. */
async function becomes(path: string, isRight: (answer: Answer) => boolean): Promise<Answer> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await get(path).catch(() => undefined);
    if (answer && isRight(answer)) return answer;
    await pause(100);
  }
  throw new Error(`${path} did not change. The server said:\n${server.said}`);
}

/** Waits until the server has said something again. */
async function says(text: string, before: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.said.slice(before).includes(text)) return;
    await pause(100);
  }
  throw new Error(`The server never said "${text}", but:\n${server.said.slice(before)}`);
}

beforeAll(async () => {
  server = await startDevServer(project.root, port);
});
afterAll(() => {
  server.stop();
  project.remove();
});

describe('the site while its owner writes', () => {
  it.each([
    ['/stories/build-farm/', 'text/html'],
    ['/stories/cache-that-lied/', 'text/html'],
    ['/cheat-sheets/story/flaky-clock/', 'text/html'],
    ['/cheat-sheets/story/flaky-clock/landscape/', 'text/html'],
    ['/cheat-sheets/story/flaky-clock.a4.pdf', 'application/pdf'],
    ['/talks/build-farm/handout.a4.pdf', 'application/pdf'],
    ['/talks/build-farm/slides.pdf', 'application/pdf'],
    ['/cheat-sheets/stories.json', 'application/json'],
    ['/cheat-sheets/custom/', 'text/html'],
    ['/pagefind/pagefind.js', 'text/javascript'],
    ['/search/', 'text/html'],
  ])('has %s', async (path, type) => {
    const answer = await get(path);
    expect([answer.status, answer.type]).toEqual([200, expect.stringContaining(type)]);
  });

  it('has every file that its pages load', async () => {
    for (const path of ['/stories/build-farm/', '/cheat-sheets/story/flaky-clock/', '/search/']) {
      const { text } = await get(path);
      const loaded = [...text.matchAll(/(?:src|href|data-evidence)="(\/[^"#?]*\.[a-z0-9]+)"/gu)].map(
        ([, file]) => file ?? '',
      );
      expect(loaded.length).toBeGreaterThan(0);
      for (const file of loaded) expect([file, (await get(file)).status]).toEqual([file, 200]);
    }
  });

  it.each([
    'stories/lantern/flaky-clock.mdx',
    'stories/lantern/cache-that-lied.mdx',
    'stories/lantern/aside.astro',
    'stories/lantern/unshown.astro',
    'stories/lantern/unshown.json',
    'stories/questions.yaml',
    'package.json',
  ])('does not hand out %s as it is on the disk', async (path) => {
    project.write('package.json', '{ "name": "made by Lantern" }');
    await get('/stories/cache-that-lied/');
    for (const query of ['', '?raw', '?import&raw', '?url', '?import', '?astro&type=style&index=0&raw']) {
      const { text } = await get(`/@fs${project.root}/${path}${query}`);
      expect(text).not.toMatch(/Lantern|lantern-labs|hardest bug|Tuesdays|compiler/u);
    }
  });

  it('hands out the pictures that a story with its own code shows, and not the others', async () => {
    await get('/stories/cache-that-lied/');
    const statusOf = async (name: string) => (await get(`/@fs${project.root}/stories/lantern/${name}`)).status;
    expect(await statusOf('build-times.png?origWidth=400')).toBe(200);
    expect(await statusOf('paper.png')).toBe(200);
    expect(await statusOf('unshown.png')).toBe(403);
    expect(await statusOf('unshown.png?url')).toBe(403);
  });

  it('hands out no styles of a component that no page shows, and none of what is no component', async () => {
    for (const name of ['unshown.astro', 'flaky-clock.mdx', '../questions.yaml']) {
      const { status, text } = await get(
        `/@fs${project.root}/stories/lantern/${name}?astro&type=style&index=0&lang.css`,
      );
      expect(status).not.toBe(200);
      expect(text).not.toMatch(/#abcdef|Lantern|hardest bug/u);
    }
  });

  it('has the styles of a component that a story brings along, also after an edit', async () => {
    await becomes('/stories/cache-that-lied/', ({ text }) =>
      /\.aside\[[^\]]+\] \{\s*border-color: #123456/u.test(text),
    );
    const file = fileOf('aside.astro');
    writeFileSync(file, readFileSync(file, 'utf8').replace('#123456', '#654321'));
    await becomes('/stories/cache-that-lied/', ({ text }) => text.includes('border-color: #654321'));
  });

  it('answers with the page for wrong addresses', async () => {
    const { status, text } = await get('/stories/no-such-story/');
    expect(status).toBe(404);
    expect(text).toContain('Page not found');
  });

  it('shows an edit, also of a story with its own code', async () => {
    for (const name of ['flaky-clock', 'cache-that-lied']) {
      const file = fileOf(`${name}.mdx`);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nThe clock of ${name} was wound up.\n`);
      await becomes(`/stories/${name}/`, ({ text }) => text.includes(`The clock of ${name} was wound up.`));
    }
  });

  it('stays as it was while something is wrong, and says what', async () => {
    const file = fileOf('flaky-clock.mdx');
    const text = readFileSync(file, 'utf8');
    const before = server.said.length;
    writeFileSync(file, text.replace(/^headline: .*$/mu, 'headline: A: b: c').concat('\nNot yet.\n'));
    await says('flaky-clock.mdx', before);
    const page = await get('/stories/flaky-clock/');
    expect([page.status, page.text.includes('Not yet.')]).toEqual([200, false]);
    writeFileSync(file, `${text}\nMended.\n`);
    await becomes('/stories/flaky-clock/', (answer) => answer.text.includes('Mended.'));
  });

  it('ends with what was written last, however soon after what was written before', async () => {
    const file = fileOf('flaky-clock.mdx');
    const text = readFileSync(file, 'utf8');
    for (const gap of [30, 35, 40, 44, 48, 60, 120]) {
      writeFileSync(file, text.replace(/^company: .*$/mu, 'company: nobody'));
      await pause(gap);
      writeFileSync(file, `${text}\nWritten ${gap} ms later.\n`);
      await becomes('/stories/flaky-clock/', (answer) => answer.text.includes(`Written ${gap} ms later.`));
      const before = server.said.length;
      writeFileSync(file, text);
      await pause(gap);
      writeFileSync(file, text.replace(/^company: .*$/mu, 'company: nobody'));
      await says('unknown-reference', before);
      await pause(500);
      expect(server.said.slice(before).lastIndexOf('up to date')).toBeLessThan(
        server.said.slice(before).lastIndexOf('stays as it was'),
      );
    }
    writeFileSync(file, text);
  });

  it('goes on with the whole bank when it is gone for a while, as with another branch', async () => {
    const away = join(project.root, 'away');
    await becomes('/stories/flaky-clock/', ({ status }) => status === 200);
    for (const time of ['first', 'second']) {
      renameSync(join(project.root, 'stories'), away);
      await becomes('/stories/flaky-clock/', ({ status }) => status === 404);
      renameSync(away, join(project.root, 'stories'));
      await becomes('/stories/flaky-clock/', ({ status }) => status === 200);
      const file = fileOf('flaky-clock.mdx');
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nBack for the ${time} time.\n`);
      await becomes('/stories/flaky-clock/', ({ text }) => text.includes(`Back for the ${time} time.`));
    }
  });

  it('serves a file as soon as it lies in public/, and takes a link to it for good', async () => {
    const file = fileOf('flaky-clock.mdx');
    const text = readFileSync(file, 'utf8');
    let before = server.said.length;
    writeFileSync(file, `${text}\n[The plan](/plan.txt)\n`);
    await says('broken-link', before);
    before = server.said.length;
    project.write('public/plan.txt', 'Wind it up.');
    await says('The site is up to date.', before);
    await becomes('/plan.txt', (answer) => answer.text === 'Wind it up.');
    writeFileSync(file, text);
  });

  it('shows a story that is new, and no longer one that is gone', async () => {
    cpSync(fileOf('flaky-clock.mdx'), fileOf('second-clock.mdx'));
    const text = readFileSync(fileOf('second-clock.mdx'), 'utf8');
    writeFileSync(fileOf('second-clock.mdx'), text.replace(/^title: .*$/mu, 'title: A second clock'));
    await becomes('/stories/second-clock/', ({ status }) => status === 200);
    rmSync(fileOf('second-clock.mdx'));
    await becomes('/stories/second-clock/', ({ status }) => status === 404);
  });
});
