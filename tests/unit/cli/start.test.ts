import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeBankProject, makeFixtureProject } from '../../fixture-project.ts';
import { runCli } from './run-cli.ts';

const project = makeBankProject('one');
const broken = makeFixtureProject({ 'acme/broken.mdx': '---\ntitle: x\n---\n' });
const other = createServer();
afterAll(() => {
  other.close();
  project.remove();
  broken.remove();
});

it('tells before it builds that something else is served at the port', async () => {
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const place = other.address();
  const port = typeof place === 'object' ? String(place?.port) : '';
  const { code, output, errors } = runCli('start', '--root', project.root, '--port', port);
  expect(errors).toBe(`The site can’t be served: something else is using port ${port}. Choose another: --port 8080\n`);
  expect([code, output]).toEqual([2, '']);
  expect(existsSync(join(project.root, 'dist'))).toBe(false);
});

it('ends with what it found where nothing can be built', () => {
  const { code, output } = runCli('start', '--root', broken.root);
  expect(output).toContain('stories/acme/broken.mdx');
  expect(code).toBe(1);
});
