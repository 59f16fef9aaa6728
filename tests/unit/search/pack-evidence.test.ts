import { describe, expect, it } from 'vitest';
import { frontCode, readFrontCode } from '../../../src/search/evidence/front-coding.ts';
import { keyCode, keyPlaces } from '../../../src/search/evidence/key-codes.ts';
import { packEvidence, unpackEvidence } from '../../../src/search/evidence/pack-evidence.ts';
import type { Evidence } from '../../../src/search/evidence/evidence-data.ts';

describe('front coding', () => {
  it.each([[['late', 'later', 'latest']], [['#late', 'b2b', 'émigré']], [['late', 'late']], [[]]])(
    'gives %j back',
    (words) => {
      expect(readFrontCode(frontCode(words))).toEqual(words);
    },
  );

  it('says only what differs', () => {
    expect(frontCode(['late', 'later', 'plan'])).toBe('AlateErAplan');
  });
});

describe('codes of places', () => {
  it.each([0, 1, 44, 45, 2069, 2070, 2071, 93_194, 93_195])('give %d back', (place) => {
    expect(keyPlaces(keyCode(place))).toEqual([place]);
  });

  it('need nothing between them', () => {
    const places = [3, 2500, 44, 46, 0];
    expect(keyPlaces(places.map(keyCode).join(''))).toEqual(places);
  });
});

describe('packed evidence', () => {
  const evidence: Evidence = {
    phrases: { lateness: 'lat,mis deadlin', plan: 'plan' },
    related: [['lateness', 'plan', 0.4]],
    otherTopics: [],
    lookalikes: 'latte',
    stories: [
      {
        id: 'slip',
        title: 'A slip',
        headline: 'It came late.',
        company: 'acme',
        format: 'behavioral',
        competencies: ['delivery'],
        further: '#lateness/#plan sprint',
        answers: { strong: ['late'], stretch: ['plans'] },
        angles: [{ question: 'late', angle: 'How I said it' }],
        sections: [{ id: 'star-task', name: 'Task', gist: '#plan week' }],
        fullStory: [{ id: 'what', name: 'What', gist: '' }],
      },
    ],
    questions: [
      { id: 'late', text: 'Were you late?', competency: 'delivery', wordings: ['mis deadlin', 'lat'] },
      { id: 'plans', text: 'Do you plan?', competency: undefined, wordings: [] },
    ],
    competencies: [{ id: 'delivery', name: 'Delivery', synonyms: ['#plan'] }],
    companies: [{ id: 'acme', name: 'Acme' }],
    lensTerms: [],
  };

  it('comes back as it was', () => {
    expect(unpackEvidence(JSON.parse(JSON.stringify(packEvidence(evidence))))).toEqual(
      JSON.parse(JSON.stringify(evidence)),
    );
  });

  it('holds no key in a gist any more', () => {
    expect(JSON.stringify(packEvidence(evidence).stories)).not.toMatch(/#lateness|sprint/);
  });
});
