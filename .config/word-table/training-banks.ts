import { readdirSync, readFileSync } from 'node:fs';
import { openingOf } from '../../src/search/ranking/asked.ts';
import { splitWords } from '../../src/search/words/split-words.ts';

/** A story that is learned from; its texts as folded words. */
export interface TrainingStory {
  /** Ids of the catalogue's, the one that it shows best first. */
  competencies: string[];
  /** The question that its owner noted for it. */
  noted: string[];
  /** Its title, its headline, its sentences, and all of it. */
  passages: string[][];
}

/** A question that is learned from. */
export interface TrainingQuestion {
  /** Folded words, in order. */
  asked: string[];
  /** The same as the ranking counts them. */
  words: string[];
  /** The places of the stories that answer it, the best first; none where no story does. */
  answeredBy: number[];
}

/** The stories of an invented person, with the questions of interviewers. */
export interface TrainingBank {
  stories: TrainingStory[];
  questions: TrainingQuestion[];
  /** More questions, taken because a story answers them: they say nothing of which questions have none. */
  furtherAnswered: TrainingQuestion[];
}

const folder = new URL('training-banks/', import.meta.url);
const parts = (line: string): string[] => line.split('|').map((part) => part.trim());

/** A question, with the words of its opening twice, as `readAsked` counts them. */
function questionOf(text: string, answeredBy: number[]): TrainingQuestion {
  const asked = splitWords(text);
  const opening = openingOf(text);
  return { asked, words: opening.length < asked.length ? [...asked, ...opening] : asked, answeredBy };
}

const storyOf = (
  title: string,
  competencies: string,
  noted: string,
  headline: string,
  told: string,
): TrainingStory => ({
  competencies: competencies.split(/\s*,\s*/u),
  noted: splitWords(noted),
  passages: [title, headline, ...told.split(/(?<=[.!?])\s+/u), told].map(splitWords).filter(({ length }) => length > 0),
});

/**
 * Reads banks that were written for learning alone:
 *
 *     === Community nurse, eight years
 *     @1 | The visit nobody made | ownership, communication | When did you own up to a mistake?
 *     Headline: One sentence with what happened.
 *     The story in one line.
 *     ?
 *     1 4 | A question that stories 1 and 4 answer, 1 better
 *     - | a question about something else
 *     ~ | a question that comes near a story, which does not answer it
 *     ??
 *     2 | One more question, taken because story 2 answers it
 * @param file named when something is wrong
 * @throws Error with the line that is not as above
 */
export function parseTrainingBanks(text: string, file: string): TrainingBank[] {
  const banks: TrainingBank[] = [];
  let heading: string[] = [];
  let headline = '';
  let isFurther = false;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const bank = banks.at(-1);
    const fail = (what: string): never => {
      throw new Error(`${file}:${index + 1}: ${what}`);
    };
    if (line === '') return;
    if (/^\?{1,2}$/u.test(line)) isFurther = line === '??';
    else if (line.startsWith('===')) banks.push({ stories: [], questions: [], furtherAnswered: [] });
    else if (!bank) fail('a bank begins with ===');
    else if (line.startsWith('@')) heading = parts(line.slice(1));
    else if (line.startsWith('Headline:')) headline = line.slice('Headline:'.length).trim();
    else if (/^(?:[-~]|[\d ,]+)\s*\|/u.test(line)) {
      const [numbers = '', ...question] = parts(line);
      const answeredBy = (numbers.match(/\d+/gu) ?? []).map((number) => Number(number) - 1);
      if (answeredBy.some((place) => !bank.stories[place])) fail(`there is no story ${numbers}`);
      (isFurther ? bank.furtherAnswered : bank.questions).push(questionOf(question.join('|'), answeredBy));
    } else {
      const [number, title = '', competencies = '', noted = ''] = heading;
      if (Number(number) !== bank.stories.length + 1) fail('stories are numbered from 1, and each has one line');
      bank.stories.push(storyOf(title, competencies, noted, headline, line));
    }
  });
  return banks;
}

/** All banks that were written for learning. No bank of tests/banks is among them, so that those can still measure. */
export const readTrainingBanks = (): TrainingBank[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => parseTrainingBanks(readFileSync(new URL(file, folder), 'utf8'), file));
