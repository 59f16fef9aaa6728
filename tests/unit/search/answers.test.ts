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
    [
      'with a tail that any story answers',
      'Tell me about a mistake you made with a patient. What did you learn?',
      'late-antibiotic',
    ],
    ['by a competency', 'speaking up', 'potassium-order'],
    ['by a word of a competency’s name', 'safety', 'potassium-order'],
    ['by another name of a competency', 'courage', 'potassium-order'],
    ['by another name of a competency', 'incident report', 'late-antibiotic'],
    ['by a part of a company’s name', 'harlan', 'daughter-in-the-corridor'],
    ['by a word that texts are full of', 'change', 'bedside-handover'],
    ['in one word', 'short-staffed', 'two-nurses-one-night'],
    ['in a word that only a full story has', 'magazine', 'potassium-order'],
    ['in a word that only a bullet has', 'bus', 'skeptical-night-shift'],
    ['by its title', 'The huddles that changed nothing', 'fall-huddles'],
    ['by a part of its title', 'who silenced alar', 'new-graduate-alarms'],
  ])('%s finds its story first: %s', (_, question, story) => {
    expect(idsFor(question)[0]).toBe(story);
  });

  it.each([
    ['How have you cared for somebody who was dying?', 'end-of-life'],
    ['Tell me about a death that stayed with you.', 'end-of-life'],
    ['Why are you leaving your ward?', 'why-this-hospital'],
  ])('that the owner has marked as a gap is told as one: %s', (text, question) => {
    expect(ask(text)).toMatchObject({ kind: 'no-story', gap: true, question: { id: question } });
  });

  it('of one word lists the stories that show what it names, and then those that only say it', async () => {
    const { stories } = await readFixtureBank('nurse');
    const shows = new Set(
      stories.filter(({ competencies }) => competencies.includes('family-care')).map(({ id }) => id),
    );
    const listed = idsFor('care').map((id) => shows.has(id));
    expect(listed).toEqual([...listed].sort().reverse());
    expect(listed).toContain(true);
    expect(listed).toContain(false);
  });

  it('of words that nobody knows has no story', () => {
    expect(ask('qqzzk vvxxj')).toEqual({ kind: 'no-story', question: undefined, competency: undefined, gap: false });
  });

  it.each([
    ['Where do you see yourself in five years?', 'five-years'],
    ['Tell me about yourself', 'about-yourself'],
    ['So, tell me a bit about yourself.', 'about-yourself'],
  ])('about oneself is an opener: %s', (text, id) => {
    expect(ask(text)).toMatchObject({ kind: 'opener', opener: { id } });
  });

  it.each(['', '   ', 'um, so, well', '?!'])('of nothing but filler asks nothing: "%s"', (question) => {
    expect(ask(question)).toEqual({ kind: 'nothing-asked' });
  });
});

describe('a question that no story answers', () => {
  it.each([
    ['Have you worked with Kubernetes?', ['Kubernetes']],
    ['What do you know about PRINCE2 and Kubernetes, or only Kubernetes?', ['PRINCE2', 'Kubernetes']],
    ['Have you ever closed a plant?', []],
  ])('says which of its words are in no story: %s', (question, unknown) => {
    expect(ask(question)).toMatchObject({ kind: 'nearest', unknown });
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
