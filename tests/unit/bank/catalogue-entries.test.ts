import { describe, expect, it } from 'vitest';
import type { Lens, Opener, Question } from '../../../schemas/index.ts';
import { offeredCatalogue, withNamedEntries } from '../../../src/bank/catalogue-entries.ts';
import { coverage } from '../../../src/bank/coverage.ts';
import { editionSource } from '../../../src/bank/edition-source.ts';
import { unansweredQuestions } from '../../../src/bank/groupings/questions.ts';
import { bankFromSource, type StoryBank } from '../../../src/bank/story-bank.ts';
import type { BankSource } from '../../../src/bank/bank-source.ts';
import { sampleCompany, sampleCompetency, sampleQuestion } from '../../fixtures/sample-bank.ts';
import { sampleSource, sampleStorySource } from '../../fixtures/sample-source.ts';

const asked = (id: string, ...competencies: string[]): Question => ({ ...sampleQuestion(id), competencies });
const lens: Lens = {
  id: 'values',
  name: 'Values',
  terms: [
    { name: 'Own it', competencies: ['ownership'] },
    { name: 'Care', competencies: ['empathy', 'ownership'] },
    { name: 'Save', competencies: ['thrift'] },
  ],
};
const opener: Opener = { id: 'yourself', text: 'Who are you?', wordings: [], answers: {}, visibility: 'private' };
const catalogue: BankSource['catalogue'] = {
  competencies: ['ownership', 'empathy', 'thrift', 'delivery'].map(sampleCompetency),
  questions: [asked('failure', 'ownership', 'thrift'), asked('success'), asked('argument', 'empathy')].map(
    (question) => ({ ...question, wordings: [`${question.id} again`], scenes: ['It all went wrong.'] }),
  ),
  lenses: [lens, { ...lens, id: 'others' }],
  openers: [opener, { ...opener, id: 'salary' }],
};

/** A bank of these lists and stories over the catalogue. */
function source(
  lists: Parameters<typeof sampleSource>[0],
  stories: BankSource['stories'],
  given: Partial<BankSource> = {},
): BankSource {
  const own = sampleSource(lists, { stories, catalogue, ...given });
  return { ...own, lists: withNamedEntries(own) };
}

const idsOf = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);
const inBank = ({ competencies, questions, lenses }: StoryBank): string[][] =>
  [competencies, questions, lenses].map(idsOf);

const story = (given: Record<string, unknown> = {}) =>
  sampleStorySource('one', { competencies: ['delivery'], ...given });

describe('what a bank has of the catalogue', () => {
  it.each<[string, BankSource, string[][]]>([
    ['nothing for an empty bank', source({}, []), [[], [], []]],
    [
      'what a story shows and answers',
      source({}, [story({ answers: [{ question: 'success', fit: 'strong' }] })]),
      [['delivery'], ['success'], []],
    ],
    [
      'what is asked in the text of a story',
      source({}, [
        sampleStorySource(
          'one',
          { competencies: ['delivery'] },
          { asks: [{ target: 'argument', position: { line: 1, column: 1 } }] },
        ),
      ]),
      [['delivery'], ['argument'], []],
    ],
    [
      'what a question of the owner assesses',
      source({ questions: [asked('why', 'empathy')] }, []),
      [['empathy'], ['why'], []],
    ],
    [
      'the lens of a company, without its competencies',
      source({ companies: [{ ...sampleCompany('acme'), lens: 'values' }] }, []),
      [[], [], ['values']],
    ],
    [
      "the owner's entries first, and theirs where both have one",
      source({ competencies: [sampleCompetency('zeal'), { ...sampleCompetency('delivery'), name: 'Mine' }] }, [
        story({ competencies: ['delivery', 'ownership'] }),
      ]),
      [['zeal', 'delivery', 'ownership'], [], []],
    ],
  ])('%s', (_, bank, expected) => {
    expect(inBank(bankFromSource(bank))).toEqual(expected);
  });

  it('does not grow by what its questions and lenses name', () => {
    const companies = [{ ...sampleCompany('acme'), lens: 'values' }];
    const stories = [story({ competencies: ['ownership'], answers: [{ question: 'failure', fit: 'strong' }] })];
    const bank = bankFromSource(source({ companies }, stories));
    expect(idsOf(bank.competencies)).toEqual(['ownership']);
    expect(bank.questionById.get('failure')?.competencies).toEqual(['ownership']);
    expect(bank.lensById.get('values')?.terms.map(({ competencies }) => competencies)).toEqual([
      ['ownership'],
      ['ownership'],
      [],
    ]);
  });

  it('is no gap where no story answers it: only a question of the owner is', () => {
    const stories = [
      sampleStorySource(
        'one',
        { competencies: ['delivery'] },
        { asks: [{ target: 'argument', position: { line: 1, column: 1 } }] },
      ),
    ];
    const bank = bankFromSource(source({ questions: [asked('why'), asked('success')] }, stories));
    expect(idsOf(bank.questions)).toEqual(['why', 'success', 'argument']);
    expect(idsOf(unansweredQuestions(bank))).toEqual(['why', 'success']);
    expect(idsOf(coverage(bank).unansweredQuestions)).toEqual(['why', 'success']);
  });

  it('is seen whole by the search, in the words of the owner where they have some', () => {
    const bank = bankFromSource(source({ questions: [{ ...asked('failure'), text: 'When did you fail?' }] }, []));
    expect(bank.catalogue.questions.map(({ text }) => text)).toEqual(['When did you fail?', 'success?', 'argument?']);
    expect(bank.catalogue.questions.map(({ scenes }) => scenes.length)).toEqual([1, 1, 1]);
    expect(JSON.stringify(bank.questions)).not.toContain('went wrong');
  });

  it('is without what the owner hides', () => {
    const { lists } = sampleSource({});
    const hiding = { ...lists, questions: { ...lists.questions, hidden: [{ id: 'success', index: 0 }] } };
    expect(idsOf(offeredCatalogue(catalogue, hiding).questions)).toEqual(['failure', 'argument']);
    expect(offeredCatalogue(catalogue, hiding).competencies).toEqual(catalogue.competencies);
  });

  it('says in an edition for others nothing of what the owner says there, unless a shown story names it', () => {
    const whole = source({ questions: [{ ...asked('failure'), text: 'My secret question?' }] }, [story()]);
    const bank = bankFromSource(editionSource(whole));
    expect(inBank(bank)).toEqual([['delivery'], [], []]);
    expect(JSON.stringify(bank.catalogue)).not.toContain('secret');
  });

  it('is all openers, after those of the owner', () => {
    const own: Opener = { ...opener, answers: { 10: 'A nurse.' } };
    const bank = bankFromSource(source({ openers: [{ ...opener, id: 'hobbies' }, own] }, []));
    expect(idsOf(bank.openers)).toEqual(['hobbies', 'yourself', 'salary']);
    expect(bank.openerById.get('yourself')).toBe(own);
    expect(idsOf(bank.catalogue.openers)).toEqual(['yourself', 'salary']);
  });
});
