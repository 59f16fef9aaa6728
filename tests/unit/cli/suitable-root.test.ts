import { describe, expect, it } from 'vitest';
import { refuseUnsuitableRoot } from '../../../src/cli/suitable-root.ts';

describe('a project', () => {
  it.each(['C #1', 'a?b', '"q"', 'a\\b', 'a\nb'])('is refused in a folder named %j', (name) => {
    expect(() => refuseUnsuitableRoot(`/home/me/${name}/bank`)).toThrow(`Rename the folder "${name}"`);
  });

  it.each(["it's", 'a b', '100%', '%20', '[x]', 'a{b}', 'a&b(c)', 'größe', '期限', 'a$b`c`', 'a;b|c<d>'])(
    'may lie in a folder named %j',
    (name) => {
      expect(() => refuseUnsuitableRoot(`/home/me/${name}/bank`)).not.toThrow();
    },
  );
});
