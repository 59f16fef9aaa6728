import { describe, expect, it } from 'vitest';
import { interview } from '../../../schemas/index.ts';
import type { BankInterview } from '../../../src/bank/story-bank.ts';
import { cardPath } from '../../../src/recall/card-path.ts';
import { choiceText, chosenCards, readChoice, type Choice } from '../../../src/recall/chosen-cards.ts';
import { followUpCards, questionCards, recallDeck } from '../../../src/recall/deck.ts';
import { sampleBank, sampleCompany, sampleQuestion, sampleStory } from '../../fixtures/sample-bank.ts';

const answers = (...questions: [string, string][]): { question: string; fit: string }[] =>
  questions.map(([question, fit]) => ({ question, fit }));
const followUp = (ask: string, readiness: string): Record<string, string> => ({
  ask,
  answer: `To ${ask}`,
  missing: 'a note to oneself',
  readiness,
});
const onePanel = (round: Record<string, unknown>, id = 'panel'): BankInterview => ({
  id,
  ...interview.parse({
    title: 'The day',
    audience: 'acme',
    rounds: [{ name: 'Panel', minutes: 45, kind: 'behavioral', ...round }],
  }),
});

const bank = sampleBank({
  companies: [sampleCompany('acme'), sampleCompany('other'), sampleCompany('empty')],
  questions: [
    sampleQuestion('mistake'),
    { ...sampleQuestion('conflict'), competencies: ['delivery'] },
    sampleQuestion('nobody-answers'),
  ],
  stories: [
    sampleStory('sample', { basis: 'sample', answers: answers(['mistake', 'strong']) }),
    sampleStory('draft', {
      basis: 'draft',
      company: 'other',
      answers: answers(['mistake', 'strong'], ['conflict', 'strong']),
    }),
    sampleStory('lived', {
      answers: answers(['mistake', 'stretch']),
      followUps: [followUp('Why?', 'safe'), followUp('How?', 'gap'), followUp('When?', 'partial')],
    }),
    sampleStory('true', { answers: answers(['mistake', 'strong']) }),
    sampleStory('idle'),
  ],
  interviews: [
    onePanel({ questions: ['mistake'] }),
    onePanel({ competencies: ['delivery'] }, 'by-competency'),
    onePanel({}, 'open'),
  ],
});
const deck = recallDeck(bank);

describe('the card of a question', () => {
  it('is about the best fit, and of one fit about what was lived, as the page of the question is', () => {
    const [mistake] = questionCards(bank);
    expect(mistake).toEqual({
      id: 'question/mistake',
      ask: 'mistake?',
      story: 'true',
      others: ['draft', 'sample', 'lived'],
      competencies: ['ownership'],
    });
  });

  it('is there for each that a story answers', () => {
    expect(questionCards(bank).map(({ id }) => id)).toEqual(['question/mistake', 'question/conflict']);
  });
});

describe('the cards of follow-ups', () => {
  const cards = (...asks: string[]): string[] =>
    followUpCards({ ...sampleStory('a', { followUps: asks.map((ask) => followUp(ask, 'safe')) }) }).map(({ id }) => id);

  it('keep their ids when others come, go or move, and when a space is added', () => {
    const [why, how] = cards('Why?', 'How?');
    expect(cards('How?', 'When?', ' Why? ').toReversed().slice(0, 1)).toEqual([why]);
    expect(cards('How?')).toEqual([how]);
    expect(cards('And  how?')).toEqual(cards('And how?'));
    expect(why).toMatch(/^follow-up\/a\/[0-9a-f]{8}$/u);
    expect(why).not.toBe(how);
  });

  it('are one for what stands there twice', () => {
    const story = sampleStory('a', {
      followUps: [followUp('Why?', 'gap'), followUp('How?', 'safe'), followUp('Why?', 'safe')],
    });
    expect(followUpCards(story).map(({ ask, followUp: given }) => [ask, given?.readiness])).toEqual([
      ['Why?', 'gap'],
      ['How?', 'safe'],
    ]);
  });
});

describe('a deck', () => {
  it('holds nothing that the owner only notes', () => {
    expect(JSON.stringify(deck)).not.toContain('a note to oneself');
  });

  it('holds the stories, competencies and companies that its questions need', () => {
    expect(deck.stories.map(({ id }) => id).sort()).toEqual(['draft', 'lived', 'sample', 'true']);
    expect(deck.competencies.map(({ id }) => id).sort()).toEqual(['delivery', 'ownership']);
    expect(deck.companies.map(({ id }) => id)).toEqual(['acme', 'other']);
  });

  it.each<[Choice, string[]]>([
    [{ of: 'all' }, ['mistake?', 'conflict?']],
    [{ of: 'competency', id: 'delivery' }, ['conflict?']],
    [{ of: 'competency', id: 'ownership' }, ['mistake?']],
    [{ of: 'company', id: 'acme' }, ['mistake?']],
    [{ of: 'company', id: 'other' }, ['conflict?']],
    [{ of: 'interview', id: 'panel' }, ['mistake?']],
    [{ of: 'interview', id: 'by-competency' }, ['conflict?']],
    [{ of: 'interview', id: 'open' }, ['mistake?', 'conflict?']],
    [{ of: 'story', id: 'lived' }, ['How?', 'When?', 'Why?']],
    [{ of: 'story', id: 'draft' }, []],
    [{ of: 'interview', id: 'unknown' }, []],
  ])('of %j asks %j', (choice, asks) => {
    expect(chosenCards(deck, choice).map(({ ask }) => ask)).toEqual(asks);
  });

  it('of an empty bank is empty', () => {
    expect(recallDeck(sampleBank({})).cards).toEqual([]);
  });

  it('leads to the page of a question and to the follow-ups of a story', () => {
    expect(deck.cards.map(cardPath)).toEqual([
      '/questions/mistake/',
      '/questions/conflict/',
      ...Array.from({ length: 3 }, () => '/stories/lived/#follow-ups'),
    ]);
  });
});

describe('a choice in an address', () => {
  it.each<Choice>([
    { of: 'all' },
    { of: 'story', id: '納期' },
    { of: 'interview', id: 'a&b=c' },
    { of: 'company', id: 'acme' },
    { of: 'competency', id: 'ownership' },
  ])('gives back %j', (choice) => {
    expect(readChoice(choiceText(choice))).toEqual(choice);
    expect(readChoice(`?${choiceText(choice)}`)).toEqual(choice);
  });

  it.each(['?', '?story=', '?other=a', ''])('is all questions for %s', (query) => {
    expect(readChoice(query)).toEqual({ of: 'all' });
  });
});
