import { formerQuestionsFile } from '../../bank/bank-format.ts';
import { listFile } from '../../bank/lists.ts';
import { withRenamedKeys, type NewName } from './renamed-keys.ts';

/** A file of a bank as text. */
export interface TextFile {
  /** Relative to the project's root. */
  file: string;
  text: string;
}

/** A block between two `---` lines at the top of a text, in three parts: what opens it, its text, and the rest. */
const frontmatter = /^(\uFEFF?\s*---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n[\s\S]*)?)$/u;

const renamed =
  (...names: readonly (readonly [path: string, name: string])[]): NewName =>
  (path) =>
    new Map(names).get(path.join('.'));

const inList = renamed(['aliases', 'wordings']);
const inStory = renamed(['answers.prompt', 'question']);
const inInterview = renamed(['rounds.prompts', 'questions']);

/** The schema that a list names for editors. */
const withNewSchema = (text: string): string => text.replace('prompts.schema.json', 'questions.schema.json');

const fence = /^\s*(?:```|~~~)/u;

/** A story's body with the new addresses of questions' pages, and the new name of what `<Ask>` is told; code stays. */
function withNewNames(body: string): string {
  let isCode = false;
  return body
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      if (isCode) return line;
      return line
        .replace(/(\]\(|href=["'])\/prompts\//gu, '$1/questions/')
        .replace(/(<Ask\s+)prompt(?=\s*=)/gu, '$1question');
    })
    .join('\n');
}

function story({ file, text }: TextFile): TextFile | undefined {
  const [, open, yaml, rest] = frontmatter.exec(text) ?? [];
  if (open === undefined || yaml === undefined || rest === undefined) return undefined;
  const changed = withRenamedKeys(yaml, inStory);
  return changed === undefined ? undefined : { file, text: open + changed + withNewNames(rest) };
}

function yamlFile({ file, text }: TextFile, newName: NewName, name = file): TextFile | undefined {
  const changed = withRenamedKeys(text, newName);
  return changed === undefined ? undefined : { file: name, text: withNewSchema(changed) };
}

/**
 * From format 1 to 2: prompts with aliases became questions with wordings.
 * @returns the file as it should be, undefined where it cannot be read
 */
export function asQuestions(given: TextFile): TextFile | undefined {
  const { file } = given;
  if (file === formerQuestionsFile) return yamlFile(given, inList, listFile('questions'));
  if (file.endsWith('.mdx')) return story(given);
  if (/^stories\/interviews\/[^/]+\.yaml$/u.test(file)) return yamlFile(given, inInterview);
  return given;
}
