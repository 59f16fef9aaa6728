import { stringify } from 'yaml';
import type { Edition } from '../../src/bank/edition.ts';
import { practiceParts, readinesses, starParts } from '../../schemas/words.ts';
import type { ReachedIds } from './canary-lists.ts';
import type { Planter } from './planter.ts';

/** What a story names of its bank. */
export interface StoryNames extends ReachedIds {
  visibility: Edition;
  /** Ids of stories that other editions leave out. */
  related: readonly string[];
  project: string | undefined;
}

/** A story's frontmatter in which every text is a canary. */
export function canaryFrontmatter(plant: Planter, names: StoryNames, format: 'project' | 'practice'): string {
  const form = format === 'practice' ? 'practice' : 'star';
  const part = (name: string) => [
    `One ${plant.shown(`${form}.${name}[]`)}`,
    { text: `Two ${plant.shown(`${form}.${name}[].text`)}`, priority: 5 },
  ];
  const answer = (fit: keyof ReachedIds['answered']) => ({
    question: names.answered[fit],
    fit,
    angle: `As ${plant.shown(`answers[].angle (${fit})`)}`,
  });
  const followUp = (readiness: (typeof readinesses)[number]) => {
    const text = (place: string): string =>
      readiness === 'gap' ? plant.hidden(`${place} (gap)`) : plant.shown(`${place} (${readiness})`);
    return {
      ask: `Why ${text('followUps[].ask')}?`,
      answer: `For ${text('followUps[].answer')}.`,
      missing: `Find ${plant.hidden(`followUps[].missing (${readiness})`)}.`,
      readiness,
    };
  };
  const frontmatter = {
    title: `The ${plant.shown('title')} story`,
    format,
    company: names.company,
    role: `Keeper of ${plant.shown('role')}`,
    headline: `We kept ${plant.shown('headline')}.`,
    competencies: [names.competency],
    answers: [answer('strong'), answer('workable'), answer('stretch')],
    [form]: Object.fromEntries((form === 'star' ? starParts : practiceParts).map((name) => [name, part(name)])),
    followUps: readinesses.map(followUp),
    basis: 'sample',
    confirm: [`Confirm ${plant.hidden('confirm[]')}.`],
    after: names.related,
    allowNumbers: [plant.unread('allowNumbers[]')],
    related: names.related,
    ...(names.project !== undefined && { project: names.project }),
    visibility: names.visibility,
    sources: [`The book of ${plant.hidden('sources[]')}`],
  };
  return `---\n# ${plant.unread('comment in the frontmatter')}\n${stringify(frontmatter)}---\n`;
}

/** Files that a story shows, plays and links to, as its author writes it. */
export interface StoryFiles {
  pictures: readonly string[];
  /** In a list of pictures with their sizes. */
  listed: string;
  /** In public/. */
  linked: string;
  played: string;
}

/** What a story's body leads to, in the open and in private passages. */
export interface StoryTargets {
  shown: StoryFiles;
  hidden: StoryFiles;
  /** Addresses of what other editions leave out, by what it is. */
  absent: Readonly<Record<string, string>>;
}

/** What a story with code imports, in the open and for private passages. */
export interface StoryImports {
  shown: { component: string; picture: string };
  hidden: { component: string; picture: string };
}

/** What can stand in a body as Markdown, with a word of its own in each place. */
function markdown(word: (place: string) => string, note: string, files: StoryFiles): string {
  const pictures = files.pictures.map(
    (file) => `![${word(`alt text of ${file}`)}](${file} "${word(`title of ${file}`)}")`,
  );
  return `
A paragraph ${word('paragraph')} with **bold ${word('bold')}**, *emphasis ${word('emphasis')}*, ~~struck ${word('struck out')}~~, \`${word('code in a line')}\` and [a link ${word('link')}](https://example.org/${word('address')} "${word('title of a link')}").[^${note}]

> A quotation ${word('quotation')}

- item ${word('item')}
  1. inner ${word('inner item')}
- [x] task ${word('task')}

| head ${word('head of a table')} | b |
| --- | --- |
| cell ${word('cell')} | <kbd>${word('tag in a cell')}</kbd> |

\`\`\`js
// ${word('comment in code')}
const a = '${word('code')}';
\`\`\`

<details>
<summary>Fold ${word('summary')}</summary>

Folded <abbr title="${word('title of a tag')}">x</abbr> {'${word('literal in braces')}'}

</details>

A place <span id="${word('id of a tag')}">x</span>

${pictures.join('\n')}

<picture><source srcset="${files.listed} 1x" /><img src="/favicon.svg" alt="${word('alt text of a tag')}" /></picture>

<audio src="${files.played}" controls></audio>

[${word('link to a file')}](${files.linked})
`;
}

/**
 * The body of a story with canaries in every place that can hold text, in the open and in private passages.
 * @param plant for the story
 * @param secret the word of a heading in a private passage
 */
export function canaryBody(plant: Planter, names: ReachedIds, targets: StoryTargets, secret: string): string {
  const shown = (place: string): string => plant.shown(`body, ${place}`);
  const hidden = (place: string): string => plant.hidden(`body, private ${place}`);
  const linked = Object.entries(targets.absent).map(
    ([to, address]) => `- [${shown(`link to ${to}`)}](${address} "${hidden(`title of a link to ${to}`)}")`,
  );
  const [openNote, hiddenNote, noteForHidden, noteOfNote] = [
    shown('mark of a note'),
    hidden('mark of a note'),
    hidden('mark of a note below'),
    hidden('mark of a note of a note'),
  ];
  return `
{/* ${plant.unread('body, comment')} */}

<Section title="Part ${shown('title of a section')}" minutes={3}>

<Slide>

### Slide ${shown('title of a slide')}

- ${shown('bullet of a slide')}

</Slide>

## Heading ${shown('heading')}

${markdown(shown, openNote, targets.shown)}

<Figure id="${names.figure}" />

${linked.join('\n')}
- [${shown('link to a private heading')}](#secret-${secret})

<Ask question="${names.asked}">

Answer ${shown('answer')}

</Ask>

<Private>

## Secret ${secret}

${markdown(hidden, hiddenNote, targets.hidden)}

<Figure id="${names.hiddenFigure}" />

<Ask question="${names.hiddenAsk}">${hidden('answer')}</Ask>

Only here.[^${noteForHidden}]

[^${hiddenNote}]: Note ${hidden('note')}

</Private>

</Section>

<Section title="Private in all places" minutes={2}>

## Open <Private>${hidden('words in a heading')}</Private>

A line <Private>${hidden('words in a line')}</Private> and *<Private>${hidden('words in an emphasis')}</Private>*

- item <Private>${hidden('words in an item')}</Private>
- <Private>${hidden('words alone in an item')}</Private>

| head <Private>${hidden('words in a head')}</Private> | b |
| --- | --- |
| cell <Private>${hidden('words in a cell')}</Private> | c |

> <Private>${hidden('words in a quotation')}</Private>

<details>
<summary>Fold <Private>${hidden('words in a summary')}</Private></summary>
<Private>${hidden('words in a fold')}</Private>
</details>

<Slide>

### Slide <Private>${hidden('words in the title of a slide')}</Private>

- bullet <Private>${hidden('words in a bullet of a slide')}</Private>

<Private>

- ${hidden('bullet of a slide')}

</Private>

</Slide>

<Ask question="${names.asked}">

<Private>${hidden('words in an answer')}</Private>

</Ask>

</Section>

[^${openNote}]: Note ${shown('note')} <Private>${hidden('words in a note')}</Private>

[^${noteForHidden}]: Below ${hidden('note below')}[^${noteOfNote}]

[^${noteOfNote}]: Still below ${hidden('note of a note')}
`;
}

/**
 * Code of a story that Astro compiles, and what it does in the body.
 * @param absent the address of something that other editions leave out
 */
export function canaryCode(plant: Planter, imports: StoryImports, absent: string): { code: string; body: string } {
  const shown = (place: string): string => plant.shown(`code, ${place}`);
  const hidden = (place: string): string => plant.hidden(`code, private ${place}`);
  const unread = (place: string): string => plant.unread(`code, ${place}`);
  return {
    code: `
import Box from '${imports.shown.component}';
import Secret from '${imports.hidden.component}';
import picture from '${imports.shown.picture}';
import hiddenPicture from '${imports.hidden.picture}';

export const open = '${shown('text that is shown')}'; // ${unread('comment')}

export const unused = { ${unread('key that nobody asks for')}: '${unread('text that is not shown')}' };

export const secret = '${hidden('text that is shown')}';

export const wrapped = [Secret];
`,
    body: `
Computed {open} {\`${shown('template')}\`} {/* ${unread('comment in braces')} */} {[1].map((n) => <b title={'${shown('computed title')}'}>{n}</b>)}

<img src={picture.src} alt="${shown('alt text')}" /> <a href="${absent}" title={'${hidden('title of a link')}'}>${shown('link')}</a>

<Box title={'${shown('property')}'}>inside ${shown('slot')}</Box>

The frontmatter {frontmatter.title}: {frontmatter.sources}, {frontmatter.followUps.map(({ ask }) => ask)}, {frontmatter.related}

<Private>

<img src={hiddenPicture.src} alt="${hidden('alt text')}" />

{secret} <Secret title={'${hidden('property')}'} /> {wrapped.length}

</Private>
`,
  };
}
