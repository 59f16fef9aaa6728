import { beforeAll, describe, expect, it } from 'vitest';
import { sentEvidence } from '../../../.config/ranking/evaluation-bank.ts';
import { answerQuestion, type Answer } from '../../../src/search/answer/answer.ts';
import type { OpenEvidence } from '../../../src/search/evidence/open-evidence.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

let evidence: OpenEvidence;
beforeAll(async () => {
  evidence = sentEvidence(await readFixtureBank('nurse'));
});

const ask = (question: string): Answer => answerQuestion(question, evidence);

/** The first stories for a question, or what was said instead. */
function idsFor(question: string): string[] {
  const answer = ask(question);
  return answer.kind === 'found' ? answer.stories.map(({ id }) => id) : [answer.kind];
}

describe('a question', () => {
  it.each([
    ['as it stands in the bank', 'Tell me about a mistake you made with a patient.', 'late-antibiotic'],
    ['as it stands in the bank', 'Tell me about a shift when you were short-staffed.', 'two-nurses-one-night'],
    ['in other words of the bank', 'When did you get something wrong at the bedside?', 'late-antibiotic'],
    ['in other words of the bank', 'How did you deal with an angry relative?', 'daughter-in-the-corridor'],
    ['in words of its own', 'Tell me about a time you disagreed with a doctor', 'potassium-order'],
    ['typed in haste', 'Tell me about a misstake you made', 'late-antibiotic'],
    ['with a tail that any story answers', 'When did you speak up? What did you learn from it?', 'potassium-order'],
    ['by a competency', 'speaking up', 'potassium-order'],
    ['in one word', 'short-staffed', 'two-nurses-one-night'],
    ['in a word that only a full story has', 'magazine', 'potassium-order'],
    ['in a word that only a bullet has', 'bus', 'skeptical-night-shift'],
    ['by its title', 'The huddles that changed nothing', 'fall-huddles'],
    ['by a part of its title', 'who silenced alar', 'new-graduate-alarms'],
  ])('%s finds its story first: %s', (_, question, story) => {
    expect(idsFor(question)[0]).toBe(story);
  });

  it.each([
    ['How have you cared for somebody who was dying?', 'end-of-life', 'family-care'],
    ['Tell me about a death that stayed with you.', 'end-of-life', 'family-care'],
    ['Why are you leaving your ward?', 'why-this-hospital', undefined],
    ['Have you ever been on television?', undefined, undefined],
  ])('that no story answers is refused, with what comes nearest: %s', (text, question, competency) => {
    const answer = ask(text);
    expect(answer.kind === 'no-story' && { question: answer.question?.id, competency: answer.competency?.id }).toEqual({
      question,
      competency,
    });
  });

  it.each(['', '   ', 'um, so, well', '?!'])('of nothing but filler asks nothing: "%s"', (question) => {
    expect(ask(question)).toEqual({ kind: 'nothing-asked' });
  });
});

describe('a story that is found', () => {
  it.each([
    ['Tell me about a mistake you made with a patient.', 'strong', 'mistake-at-work'],
    ['antibiotic', undefined, undefined],
  ])('says how well it answers only where that very question was asked: %s', (question, fit, known) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'found' });
    if (answer.kind !== 'found') return;
    expect(answer.question?.id).toBe(known);
    expect(answer.stories.find(({ id }) => id === 'late-antibiotic')).toMatchObject({
      company: 'st-brigid',
      fit,
      nearest: false,
      url: '/stories/late-antibiotic/',
    });
  });

  it('brings what its author would stress for the question, and why it was found', () => {
    const answer = ask('When did you speak up for a patient?');
    expect(answer.kind === 'found' && answer.stories[0]).toMatchObject({
      id: 'potassium-order',
      angle: 'Up the chain only after I had said it to his face',
      reasons: expect.arrayContaining([expect.objectContaining({ kind: 'answers' })]),
    });
  });
});
