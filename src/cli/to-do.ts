import { counted } from '../bank/counted.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import type { ToDoItem } from '../bank/to-do/to-do-item.ts';
import { toDoKinds } from '../bank/to-do/to-do-kinds.ts';
import { toDoList } from '../bank/to-do/to-do-list.ts';
import { foundText } from '../checks/report/found-text.ts';
import { stoppingProblems } from '../checks/severity.ts';
import { warningsToDo } from '../checks/warnings-to-do.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { nearestQuestions, type ProposedQuestion } from '../search/ranking/nearest-questions.ts';
import { cacheFolderOf, openReader, refuseOtherFormat } from './check-project.ts';
import { exitCodes } from './command-line.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { print, printError } from './print.ts';

/** So many questions are looked through in a moment. */
const proposedQuestions = 3;

/** Something to do, and for a story that answers nothing what it may answer. */
interface ToldItem {
  item: ToDoItem;
  proposed: readonly ProposedQuestion[];
}

/** Looks for questions only where something needs them: the word vectors take a moment to read. */
function withProposals(items: readonly ToDoItem[], bank: StoryBank): ToldItem[] {
  const needsTable = items.some(({ kind }) => kind === 'unused');
  const table = needsTable ? readWordTable() : undefined;
  return items.map((item) => {
    const story = item.kind === 'unused' ? bank.storyById.get(item.story ?? '') : undefined;
    return { item, proposed: story && table ? nearestQuestions(story, bank, table, proposedQuestions) : [] };
  });
}

function itemText({ item, proposed }: ToldItem): string {
  const { kind, subject, text, asked, place, link } = item;
  return [
    `  ${text}`,
    ...(asked === undefined ? [] : [`    when they ask: ${asked}`]),
    ...(subject === place.file ? [] : [`    ${toDoKinds[kind].name}: ${subject}`]),
    ...proposed.map(({ id, text: question }) => `    perhaps - { question: ${id}, fit: workable }   ${question}`),
    `    ${place.file}:${place.line}${link === undefined ? '' : `   ${link}`}`,
  ].join('\n');
}

function listText(told: readonly ToldItem[], all: number): string {
  if (all === 0) return 'Nothing is left to do: every answer is there, and all of it is yours. Go and tell it.';
  const shown = told.length < all ? `, here the first ${told.length}` : '';
  return [`${counted(all, 'thing')} to do, the weightiest first${shown}:`, ...told.map(itemText)].join('\n\n');
}

/**
 * `npm run todo`: what is still to fill in before the day. Reads stories/, needs no built site.
 * @returns the exit code
 */
export async function run({ get }: Call): Promise<number> {
  const root = get(options.root);
  const reader = await openReader(root, cacheFolderOf(root));
  const { bank: read, problems } = await reader.read();
  refuseOtherFormat(problems);
  const unread = stoppingProblems(problems);
  if (unread.length > 0)
    printError(`${foundText(unread)} in stories/: what cannot be read is left out. See npm run check.`);
  const bank = bankFromSource(read.source);
  const all = toDoList(bank, read.source, warningsToDo(problems));
  const told = withProposals(all.slice(0, get(options.mostToDo)), bank);
  if (!get(options.toDoJson)) {
    print(listText(told, all.length));
    return exitCodes.done;
  }
  const rows = told.map(({ item: { kind, weight, subject, text, asked, place, link }, proposed }) => ({
    kind,
    weight,
    subject,
    text,
    asked,
    file: place.file,
    line: place.line,
    link,
    ...(proposed.length > 0 && { proposed: proposed.map(({ id }) => id) }),
  }));
  print(JSON.stringify(rows, undefined, 2));
  return exitCodes.done;
}
