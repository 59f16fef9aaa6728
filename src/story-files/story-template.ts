import { stringify } from 'yaml';
import type { Format } from '../../schemas/index.ts';
import { projectAdvice } from '../bank/own-talk-advice.ts';
import { wrappedText } from '../checks/report/wrapped-text.ts';

/** What is known of a story before it is written. */
export interface NewStory {
  title: string;
  /** Id of a company. */
  company: string;
  /** Ids of competencies. */
  competencies?: readonly string[];
  format: Format;
  /** The sentence to open with, where it is there already. */
  headline?: string | undefined;
  /** Questions that it may answer. */
  proposed?: readonly { id: string; text: string }[];
}

const behavioralBody = `## Situation

## What I did

## What came of it

## What I changed
`;

const practiceBody = `## What I do

## For example

## When I don't
`;

const projectBody = `<Section title="The problem">

<Slide>

- 

</Slide>

</Section>
`;

const bodies: Readonly<Record<Format, string>> = {
  project: projectBody,
  behavioral: behavioralBody,
  practice: practiceBody,
};

const bulletsOf = (part: string, note: string): string => `  ${part}:\n    # ${note}\n    -`;

const starForm = `star: # the short form for screen and print, each line as short as you would say it
${bulletsOf('situation', 'where and when, and what was at stake')}
${bulletsOf('task', 'what you had to do')}
${bulletsOf('actions', 'what you did, in order')}
${bulletsOf('results', 'what came of it')}
${bulletsOf('reflection', 'what you changed afterwards')}`;

const practiceForm = `practice: # the short form for screen and print, each line as short as you would say it
${bulletsOf('steps', 'what you do, in order')}
${bulletsOf('example', 'one real time that you did it, and what came of it; or delete this')}
${bulletsOf('limits', "when you don't, and what it costs; or delete this")}`;

/** The questions that a story answers: none yet, and above that the ones it may answer, to be copied. */
const answersText = (proposed: readonly { id: string; text: string }[]): string =>
  proposed.length === 0
    ? 'answers: [] # questions it answers: { question: id-of-a-question, fit: strong }, or workable, or stretch'
    : [
        'answers:',
        '  # The questions nearest to your headline. Where you would tell it, take the first # of the line away and say how',
        '  # well it fits: strong, workable or stretch.',
        ...proposed.map(({ id, text }) => `  # - { question: ${id}, fit: workable } # ${text}`),
      ].join('\n');

/** So wide are the notes of a new file. */
const noteWidth = 100;

const adviceNotes = `# What a good project talk has; delete these lines when you have read them.
${projectAdvice
  .flatMap(({ title, text }) => wrappedText(`- ${title}. ${text}`, 2, noteWidth).split('\n'))
  .map((line) => `# ${line}`)
  .join('\n')}
`;

/**
 * The text of a new story file: every key in its place, empty where only the author knows, with a note on what belongs
 * there. Where a text belongs the note stands above it, since a ` #` behind a text could be meant as part of it. It is a
 * draft, so that a story begun tonight keeps nobody from printing the others; once it is none, empty keys are problems
 * to the checks, so that nothing stays empty by oversight.
 * @param story what is known
 */
export function storyTemplate({
  title,
  company,
  competencies = [],
  format,
  headline,
  proposed = [],
}: NewStory): string {
  const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();
  return `---
title: ${scalar(title)}
format: ${format}
# A draft is left out of everything: delete these two lines when the story is finished.
draft: true
company: ${company}
# your job or role there
role:
# the first sentence to say, outcome first, at most 200 characters
headline:${headline === undefined ? '' : ` ${scalar(headline)}`}
competencies: [${competencies.join(', ')}] # ids from the catalogue or competencies.yaml, one to six, strongest first
${answersText(proposed)}
${format === 'practice' ? practiceForm : starForm}
followUps: [] # { ask: the deeper question, answer: what you can say now, readiness: safe }, or partial, or gap
related: [] # ids of other stories
${format === 'project' ? adviceNotes : ''}---

${bodies[format]}`;
}
