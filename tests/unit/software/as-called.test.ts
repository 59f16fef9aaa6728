import { describe, expect, it } from 'vitest';
import { asCalled } from '../../../src/software/as-called.ts';

describe('asCalled', () => {
  it.each([
    ['npm run new -- "A title" --company acme', 'npx story-bank new "A title" --company acme'],
    ['npm run publish:check -- dist', 'npx story-bank publish-check dist'],
    ['npm start', 'npx story-bank start'],
    ['`npm run check` names it.', '`npx story-bank check` names it.'],
    ['npm run migrate -- --undo', 'npx story-bank migrate --undo'],
    ['npm install && npm test', 'npm install && npm test'],
  ])('%s', (text, installed) => {
    expect(asCalled(text, true)).toBe(installed);
    expect(asCalled(text, false)).toBe(text);
  });
});
