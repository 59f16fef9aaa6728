import { describe, expect, it } from 'vitest';
import { careerLine, type CareerCompany } from '../../../src/bank/career-line.ts';
import { sampleBank, sampleCompany, sampleStory } from '../../fixtures/sample-bank.ts';

/** A story in short: `a@acme 2020..2021 <b,c sample`. */
function story(short: string) {
  const [name = '', ...rest] = short.split(' ');
  const [id = '', company = 'acme'] = name.split('@');
  const period = rest.find((word) => /^\d/u.test(word))?.split('..');
  const after = rest.find((word) => word.startsWith('<'))?.slice(1);
  return sampleStory(id, {
    company,
    ...(period && { period: { from: period[0], ...(period[1] !== undefined && { to: period[1] }) } }),
    ...(after !== undefined && { after: after.split(',') }),
    ...(rest.includes('sample') && { basis: 'sample' }),
    ...(rest.includes('practice') && { format: 'practice', practice: { steps: ['I do it'] } }),
  });
}

const told = ({ company, when, strands, open }: CareerCompany): string =>
  [
    `${company.id} (${when ?? '?'}):`,
    strands
      .map((strand) =>
        strand.map((each) => [each.story.id, ...each.after.map(({ id }) => `<${id}`)].join('')).join(' '),
      )
      .join(' | '),
    ...(open.length > 0 ? [`+ ${open.map(({ id }) => id).join(' ')}`] : []),
  ]
    .join(' ')
    .replace(/ {2,}/gu, ' ');

function lineOf(...stories: string[]) {
  const companies = ['acme', 'bolt', 'crux'].map(sampleCompany);
  const { companies: placed, unplaced } = careerLine(sampleBank({ companies, stories: stories.map(story) }));
  return [...placed.map(told), ...unplaced.map((each) => `? ${told(each)}`)];
}

describe('the career line', () => {
  it.each([
    ['periods give the order', ['b 2021', 'a 2023', 'c 2019-04..2020'], ['acme (April 2019 to 2023): c b a']],
    [
      'a story only known to follow one comes right after it',
      ['a <b', 'b 2020', 'c 2021'],
      ['acme (2020 to 2021): b a<b c'],
    ],
    ['a story only known to precede one comes before it', ['c 2021 <b', 'b', 'a 2022'], ['acme (2021 to 2022): b c a']],
    ['of chains that nothing ties, none comes first', ['a <b', 'b', 'c <d', 'd'], ['acme (?): b a<b | d c<d']],
    ['what has a period stands before what has only an order', ['a <b', 'b', 'z 2020'], ['acme (2020): z | b a<b']],
    ['what came after two is told of both', ['c <a,b', 'a', 'b'], ['acme (?): a b c<a<b']],
    ['what has neither stands apart', ['a', 'b 2020'], ['acme (2020): b + a']],
    ['one place has no order to lack', ['a'], ['acme (?): + a']],
    ['companies by their first period', ['a@bolt 2021', 'b@acme 2022'], ['bolt (2021): a', 'acme (2022): b']],
    ['companies by what came after what', ['a@acme <b', 'b@bolt'], ['bolt (?): + b', 'acme (?): a<b']],
    [
      'companies of which nothing says when are not put into the line',
      ['a@acme', 'b@bolt 2020'],
      ['bolt (2020): b', '? acme (?): + a'],
    ],
    ['a model answer is no part of it', ['a@acme sample', 'b@bolt 2020'], ['bolt (2020): b']],
    ['a practice is where it says when', ['a practice', 'b <c practice', 'c'], ['acme (?): c b<c']],
    ['nothing', [], []],
  ])('%s', (_rule, stories, expected) => {
    expect(lineOf(...stories)).toEqual(expected);
  });

  it('ends where stories go in a circle', () => {
    expect(lineOf('a <b', 'b <a')).toEqual(['acme (?): a<b b<a']);
  });
});
