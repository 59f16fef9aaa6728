import { expect, it } from 'vitest';
import { errorFrom, errorMessage } from '../../../src/site/error-message.ts';

/** An error as it comes out in another thread. */
const sent = (thrown: unknown): Error => errorFrom(structuredClone(errorMessage(thrown)));

it('an error keeps on its way to another thread what Node says of it, and what caused it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write', errno: -28 });
  const error = sent(new Error('The page / could not be rendered.', { cause: full }));
  expect(error.message).toBe('The page / could not be rendered.');
  expect(error.cause).toMatchObject({ message: 'ENOSPC: no space left', code: 'ENOSPC', syscall: 'write' });
});

it.each([
  ['a text', 'It rained.', 'It rained.'],
  ['a type of error of its own', new TypeError('no function'), 'no function'],
  [
    'an error with more than can be sent',
    Object.assign(new Error('odd'), { run: () => undefined, code: 'ODD' }),
    'odd',
  ],
])('%s comes out as an error', (_what, thrown, message) => {
  expect(sent(thrown)).toBeInstanceOf(Error);
  expect(sent(thrown).message).toBe(message);
});
