import { answerQuestion, type Answer, type FoundStory } from '../search/answer/answer.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import { openEvidence } from '../search/evidence/open-evidence.ts';
import { reasonText } from '../search/answer/reasons.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import { competencyUrl, questionUrl } from '../bank/urls.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { exitCodes, readArguments, UsageError } from './command-line.ts';
import { projectRoot } from './project-root.ts';

/** How the command is used. */
export const usage = `npm run ask -- "the question as they asked it" [--top <number>] [--json]

Says which stories answer a question, the best first, or that the bank has none.

  --top <number>    how many stories (3 without it)
  --json            a list of { id, title, score, why } and nothing else, for programs; empty where there is no story
  --root <folder>   another folder that holds stories/
  --help            this text

Ends with 0 with and without a story, with 2 for a command line that makes no sense.`;

function numberOf(value: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(`--top needs a number from 1 on, not "${value}".`);
  return Number(value);
}

const textOf = (pieces: FoundStory['title']): string => pieces.map(({ text }) => text).join('');

function storyLines(story: FoundStory, place: number, bank: StoryBank): string {
  const company = bank.companyById.get(story.company)?.name ?? story.company;
  return [
    `${place}. ${textOf(story.title)}`,
    `   ${textOf(story.headline)}`,
    `   ${company} · ${story.fit === undefined ? 'found by its words' : `${story.fit} fit`}`,
    ...story.reasons.map((reason) => `   ${reasonText(reason)}`),
    `   ${story.url.split(':~:')[0] ?? story.url}`,
  ].join('\n');
}

function answerText(answer: Answer, top: number, bank: StoryBank): string {
  if (answer.kind === 'nothing-asked') return 'Nothing but filler is left of that question. What is it about?';
  if (answer.kind === 'found')
    return answer.stories
      .slice(0, top)
      .map((story, index) => storyLines(story, index + 1, bank))
      .join('\n\n');
  const { question, competency } = answer;
  return [
    'No story for this yet.',
    ...(question ? [`The nearest question: ${question.text}\n  ${questionUrl(question.id)}`] : []),
    ...(competency ? [`It would show: ${competency.name}\n  ${competencyUrl(competency.id)}`] : []),
    ...(question || competency ? [] : ['No question of the bank comes near it.']),
  ].join('\n');
}

/**
 * `npm run ask`: the stories for a question. Reads stories/, needs no built site.
 * @param args as typed after the command's name
 * @returns the exit code
 * @throws UsageError for wrong arguments
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      top: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      root: { type: 'string', default: projectRoot },
      help: { type: 'boolean', default: false },
    },
    ['question'],
  );
  if (values.help) {
    console.log(usage);
    return exitCodes.done;
  }
  const top = numberOf(values.top);
  const question = positionals[0]?.trim() ?? '';
  if (question === '') throw new UsageError('There is no question. Put it in quotes.');
  const cacheFolder = values.root === projectRoot ? cacheFolderOf(projectRoot) : undefined;
  const reader = await openReader(values.root, cacheFolder);
  const { bank: read, problems } = await reader.read();
  if (problems.length > 0)
    console.error(`${problems.length} problems in stories/: what cannot be read is left out. See npm run check.`);
  const bank = bankFromSource(read.source);
  const answer = answerQuestion(question, openEvidence(composeEvidence(bank)));
  if (!values.json) {
    console.log(answerText(answer, top, bank));
    return exitCodes.done;
  }
  const stories = answer.kind === 'found' ? answer.stories.slice(0, top) : [];
  const rows = stories.map(({ id, title, score, reasons }) => ({
    id,
    title: textOf(title),
    score,
    why: reasons.map(reasonText),
  }));
  console.log(JSON.stringify(rows, undefined, 2));
  return exitCodes.done;
}
