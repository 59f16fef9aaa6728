import { answerQuestion, type Answer, type FoundOpener, type FoundStory } from '../search/answer/answer.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { openEvidence } from '../search/evidence/open-evidence.ts';
import { reasonText } from '../search/answer/reasons.ts';
import { foundText } from '../checks/report/found-text.ts';
import { stoppingProblems } from '../checks/severity.ts';
import { bewareOf } from '../bank/basis.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import { competencyUrl, questionUrl } from '../bank/urls.ts';
import { cacheFolderOf, openReader, refuseOtherFormat } from './check-project.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { exitCodes, UsageError } from './command-line.ts';
import { print, printError } from './print.ts';

const textOf = (pieces: FoundStory['title']): string => pieces.map(({ text }) => text).join('');

function storyLines(story: FoundStory, place: number, bank: StoryBank): string {
  const company = bank.companyById.get(story.company)?.name ?? story.company;
  return [
    `${place}. ${textOf(story.title)}`,
    `   ${textOf(story.headline)}`,
    `   ${[company, ...bewareOf(story), ...(story.fit === undefined ? [] : [`${story.fit} fit`]), ...(story.angle === undefined ? [] : [story.angle])].join(' · ')}`,
    ...story.reasons.map((reason) => `   ${reasonText(reason)}`),
    `   ${story.url}`,
  ].join('\n');
}

const storiesText = (stories: readonly FoundStory[], top: number, bank: StoryBank): string =>
  stories
    .slice(0, top)
    .map((story, index) => storyLines(story, index + 1, bank))
    .join('\n\n');

function openerText({ text, advice, answers }: FoundOpener): string {
  const prepared = answers.map((answer) => `In ${answer.seconds} seconds: ${answer.text}`);
  return [text, ...(prepared.length > 0 ? prepared : ['Not prepared yet.']), advice].join('\n\n');
}

function answerText(answer: Answer, top: number, bank: StoryBank): string {
  if (answer.kind === 'nothing-asked')
    return 'There’s nothing to search for in that question yet. A time you did what?';
  if (answer.kind === 'opener') return openerText(answer.opener);
  if (answer.kind === 'found') return storiesText(answer.stories, top, bank);
  if (answer.kind === 'nearest') return `No good match. The closest:\n\n${storiesText(answer.stories, top, bank)}`;
  const { question, competency } = answer;
  return [
    'No story for this yet.',
    ...(question ? [`Closest question: ${question.text}\n  ${questionUrl(question.id)}`] : []),
    ...(competency ? [`It tests: ${competency.name}\n  ${competencyUrl(competency.id)}`] : []),
    ...(question || competency ? [] : ['Nothing similar in your questions either.']),
  ].join('\n');
}

/**
 * `npm run ask`: the stories for a question. Reads stories/, needs no built site.
 * @returns the exit code
 * @throws UsageError without a question
 */
export async function run({ get, positional = '' }: Call): Promise<number> {
  const question = positional.trim();
  if (question === '') throw new UsageError('Type the question, in quotes.');
  const root = get(options.root);
  const reader = await openReader(root, cacheFolderOf(root));
  const { bank: read, problems } = await reader.read();
  refuseOtherFormat(problems);
  const unread = stoppingProblems(problems);
  if (unread.length > 0)
    printError(`${foundText(unread)} in stories/. What can’t be read is left out; npm run check says why.`);
  const bank = bankFromSource(read.source);
  const answer = answerQuestion(question, openEvidence(composeEvidence(bank, readWordTable())));
  const top = get(options.top);
  if (!get(options.json)) {
    print(answerText(answer, top, bank));
    return exitCodes.done;
  }
  const stories = answer.kind === 'found' || answer.kind === 'nearest' ? answer.stories.slice(0, top) : [];
  const rows = stories.map(({ id, title, score, reasons, nearest }) => ({
    id,
    title: textOf(title),
    score,
    why: reasons.map(reasonText),
    ...(nearest ? { nearest } : {}),
  }));
  print(JSON.stringify(rows, undefined, 2));
  return exitCodes.done;
}
