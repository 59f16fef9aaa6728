import { describe, expect, it } from 'vitest';
import { ankiText } from '../../../src/recall/anki-text.ts';
import type { RecallDeck } from '../../../src/recall/deck.ts';
import { ankiNotes, importedNotes } from './anki-import.ts';

const deck = (asks: Record<string, string>): Pick<RecallDeck, 'stories' | 'cards'> => ({
  stories: [
    { id: 'late', title: 'The late "one"', headline: 'It was\ttwo days late.', company: 'acme', basis: 'lived' },
  ],
  cards: [
    ...Object.entries(asks).map(([id, ask]) => ({
      id: `question/${id}`,
      ask,
      story: 'late',
      others: [],
      competencies: ['ownership', 'two words'],
    })),
    {
      id: 'follow-up/late/1',
      ask: 'Why?',
      story: 'late',
      others: [],
      competencies: [],
      followUp: { say: 'Because.', readiness: 'safe' as const },
    },
  ],
});

describe('the text for Anki', () => {
  const text = ankiText(deck({ mistake: '"Tell me"\nabout\ta mistake', other: '#1 what?' }));

  it('says how it is to be read before anything else', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:false',
      '#guid column:1',
      '#deck:Story bank',
      '#tags column:4',
    ]);
  });

  it('is read back as it was meant', () => {
    expect(ankiNotes(text)).toEqual([
      {
        guid: 'story-bank/question/mistake',
        fields: ['"Tell me" about a mistake', 'The late "one": It was two days late.'],
        tags: ['question', 'acme', 'ownership', 'two-words'],
      },
      {
        guid: 'story-bank/question/other',
        fields: ['#1 what?', 'The late "one": It was two days late.'],
        tags: ['question', 'acme', 'ownership', 'two-words'],
      },
      {
        guid: 'story-bank/follow-up/late/1',
        fields: ['The late "one": Why?', 'Because.'],
        tags: ['follow-up', 'acme'],
      },
    ]);
  });

  it('makes no note twice when it is imported again, and brings what has changed', () => {
    const first = importedNotes(new Map(), text);
    expect(importedNotes(first, text)).toEqual(first);
    const changed = importedNotes(first, ankiText(deck({ other: 'In other words?', third: 'New?' })));
    expect(changed.size).toBe(4);
    expect(changed.get('story-bank/question/other')?.fields[0]).toBe('In other words?');
  });
});
