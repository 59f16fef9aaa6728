import { describe, expect, it } from 'vitest';
import { guesserKnowledge, weakness } from '../../../../src/cli/vault/vault-passphrase.ts';
import { guessBits, leastBits } from '../../../../src/publish/vault/passphrase/guessability.ts';
import { makePassphrase } from '../../../../src/publish/vault/passphrase/make-passphrase.ts';
import { passphraseWords } from '../../../../src/publish/vault/passphrase/passphrase-words.ts';

const knowledge = {
  ...guesserKnowledge({ stories: [], lists: { companies: { entries: [] } } }),
  ownWords: new Set(['kestrelworks', 'ashfordshire', 'dispatcher']),
};

describe('a passphrase', () => {
  it.each([
    '',
    '        ',
    'password',
    'Passw0rd!2024',
    'P@$$w0rd P@$$w0rd',
    'correct horse battery staple',
    'correcthorsebatterystaple1',
    'qwertyuiop1234567890asdfghjkl',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'hello hello hello hello hello hello hello hello',
    'kestrelworks ashfordshire dispatcher 2024',
    'Kestrelworks-Ashfordshire-Dispatcher-Kestrelworks!',
    'Tr0ub4dor&3',
    'xkqzvbwqplmtrh',
    '19840531',
    'iloveyou iloveyou iloveyou',
  ])('is refused: %s', (passphrase) => {
    expect(weakness(passphrase, knowledge)).toContain('too easy to guess');
  });

  it.each([
    'seven quiet herons cross the empty car park',
    'kJ8#mQ2$vN5@wX9!',
    '9f8b2c7de1a64c3d8e5f',
    'vier nasse laternen summen unter dem kupferdach',
    'kestrelworks plus four pelicans on a rusty trampoline',
  ])('is taken: %s', (passphrase) => {
    expect(weakness(passphrase, knowledge)).toBeUndefined();
  });

  it('is not stronger for words of the bank, repeated words or runs on the keyboard', () => {
    const bits = (text: string): number => guessBits(text, knowledge);
    expect(bits('kestrelworks pelican')).toBeLessThan(bits('tambourineer pelican'));
    expect(bits('pelican pelican pelican')).toBeLessThan(bits('pelican') + 9);
    expect(bits('pelican qwertyuiop')).toBeLessThan(bits('pelican qwzrtyuxop'));
  });

  it('that is long is looked at in time', () => {
    expect(guessBits('wet lantern '.repeat(500), knowledge)).toBeLessThan(leastBits);
  });
});

describe('a passphrase that is made', () => {
  it('has at least 80 bits, of words that differ', () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    expect(Math.log2(passphraseWords.length) * makePassphrase().split(' ').length).toBeGreaterThanOrEqual(80);
    expect(65_536 % passphraseWords.length).toBe(0);
    expect(new Set(passphraseWords.map((word) => word.slice(0, 3))).size).toBe(passphraseWords.length);
    expect(passphraseWords.filter((word) => !/^[a-z]{4,7}$/u.test(word))).toEqual([]);
  });

  it('is another each time, of words of the list, and never weak', () => {
    const made = Array.from({ length: 300 }, makePassphrase);
    expect(new Set(made).size).toBe(made.length);
    const words = new Set(passphraseWords);
    expect(made.flatMap((one) => one.split(' ')).filter((word) => !words.has(word))).toEqual([]);
    expect(made.filter((one) => weakness(one, knowledge) !== undefined)).toEqual([]);
  });

  it('uses all of the list', () => {
    const drawn = new Set(Array.from({ length: 2000 }, makePassphrase).flatMap((one) => one.split(' ')));
    expect(drawn.size).toBe(passphraseWords.length);
  });
});
