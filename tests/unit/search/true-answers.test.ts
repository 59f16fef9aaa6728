import { beforeAll, describe, expect, it } from 'vitest';
import type { Basis } from '../../../schemas/words.ts';
import { answerQuestion, type FoundStory } from '../../../src/search/answer/answer.ts';
import { answerView } from '../../../src/search/answer/answer-view.ts';
import { noChoice } from '../../../src/search/answer/facets.ts';
import { composeEvidence } from '../../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../../src/search/evidence/open-evidence.ts';
import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

let evidence: OpenEvidence;
beforeAll(async () => {
  evidence = openEvidence(composeEvidence(await readFixtureBank('pharmacist'), readWordTable()));
});

function found(question: string): FoundStory[] {
  const answer = answerQuestion(question, evidence);
  return 'stories' in answer ? answer.stories : [];
}

describe('what is asked', () => {
  it.each([
    ['word for word', 'Tell me about a time you made a queue shorter.'],
    ['in other words of its own', 'When did you get people served faster?'],
    ['in nearly its own words', 'Tell me about a time when you made the queue shorter.'],
    ['by a competency', 'Process improvement'],
  ])('%s finds the lived story first, and the others of the same fit after it', (_, question) => {
    const ids = found(question).map(({ id }) => id);
    expect(ids[0]).toBe('second-window');
    expect(ids).toContain('a-robot');
    expect(ids).toContain('a-plan-for-the-rush');
  });

  it('in nearly its own words finds the best first only while it is lived', () => {
    const question = 'Tell me about a time when you made the queue shorter.';
    const idsWith = (basisOf: (id: string) => Basis): string[] => {
      const stories = evidence.stories.map((story) => ({ ...story, basis: basisOf(story.id) }));
      const answer = answerQuestion(question, { ...evidence, stories });
      return answer.kind === 'found' ? answer.stories.map(({ id }) => id) : [];
    };
    const allLived = idsWith(() => 'lived');
    const [best] = allLived;
    expect(allLived).toHaveLength(3);
    for (const basis of ['draft', 'sample'] as const) {
      const yielded = idsWith((id) => (id === best ? basis : 'lived'));
      expect(yielded).toEqual([...allLived.slice(1), best]);
    }
  });

  it('and only a model answer answers, finds it', () => {
    expect(found('Tell me about a robot that you brought into a shop.').map(({ id }) => id)).toEqual(['a-robot']);
  });

  it('finds a practice by one of its steps', () => {
    expect(found('Do you work the dose out again from the weight?')[0]).toMatchObject({
      id: 'checking-a-dose',
      format: 'practice',
    });
  });

  it('shows what to beware of', () => {
    const text = 'Tell me about a time you made a queue shorter.';
    const { options } = answerView(answerQuestion(text, evidence), evidence, {
      text,
      choice: noChoice,
      place: 'search-page',
    });
    expect(options.map((option) => (option.kind === 'story' ? [option.story.id, option.beware] : []))).toEqual([
      ['second-window', []],
      ['a-plan-for-the-rush', ['Unconfirmed draft']],
      ['a-robot', ['Model answer', 'Not in a project retro or a slide talk']],
    ]);
  });
});
