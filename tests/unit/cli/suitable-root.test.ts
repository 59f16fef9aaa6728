import { describe, expect, it } from 'vitest';
import { refuseUnsuitableRoot } from '../../../src/cli/suitable-root.ts';

const good = '/home/me/bank';

describe('a project', () => {
  it.each([
    ['/home/me/a?b/bank', good, 'Rename the folder a?b,'],
    ['/home/me/a\\b/bank', good, 'Rename the folder a\\b,'],
    [good, '/home/me/a?b/bank', 'Rename the folder a?b,'],
    [good, '/home/me/the "bank"', 'Rename the folder the "bank",'],
  ])('is refused in %s with the software in %s', (root, software, message) => {
    expect(() => refuseUnsuitableRoot(root, software)).toThrow(message);
  });

  it.each(['C #1', "it's", 'a b', '100%', '%20', '[x]', 'a{b}', 'a&b(c)', 'größe', '期限', 'a$b`c`', 'a;b|c<d>'])(
    'may lie in a folder named %j',
    (name) => {
      expect(() => refuseUnsuitableRoot(`/home/me/${name}/bank`, `/home/me/${name}/bank`)).not.toThrow();
    },
  );
});
