import { z } from 'zod';
import { answer } from './answer.ts';
import { followUp } from './follow-up.ts';
import { language } from './language.ts';
import { period } from './period.ts';
import { plainText } from './plain-text.ts';
import { practice } from './practice.ts';
import { referenceTo } from './reference.ts';
import { roundKind } from './round.ts';
import { star } from './star.ts';
import { bases, formats, visibilities } from './words.ts';

/** A headline longer than this is not one sentence to say. */
const headlineLimit = 200;

/** The frontmatter of a story, one MDX file in stories/. */
export const storyFrontmatter = z.strictObject({
  /** What happened, in 3 to 80 characters. */
  title: plainText.min(3).max(80),
  /** `project` for a deep dive with sections, `behavioral` for one event, `practice` for how you do something. */
  format: z.enum(formats),
  /**
   * `lived` if it happened to you, `draft` if each fact still has to be confirmed, `sample` for a model answer that
   * isn't your own experience.
   */
  basis: z.enum(bases).default('lived'),
  /** `true` until it is finished: a draft is left out of everything, and missing parts aren't problems yet. */
  draft: z.boolean().default(false),
  /** Id of the company where it happened, from companies.yaml. */
  company: referenceTo('companies'),
  /** Your job or role there. */
  role: plainText.max(120),
  /** When it happened, if you know: years or months. */
  period: period.optional(),
  /** Ids of stories that this one came after, if you know the order but not the dates. */
  after: z.array(referenceTo('stories')).default([]),
  /** The first sentence to say, outcome first, at most 200 characters. */
  headline: plainText.max(headlineLimit),
  /** Ids of one to six competencies, strongest first. */
  competencies: z.array(referenceTo('competencies')).min(1).max(6),
  /** The questions that the story answers, and how well. */
  answers: z.array(answer).default([]),
  /** The short, printable form. Required for behavioral stories. */
  star: star.optional(),
  /** The short, printable form of a practice, which has no `star`. Required for practices. */
  practice: practice.optional(),
  /** The deeper questions after the answer. */
  followUps: z.array(followUp).default([]),
  /** What to confirm or replace before you tell it as yours, one plain sentence each. */
  confirm: z.array(plainText).default([]),
  /** For a project: the minutes of the talk in all. Those of its sections have to add up to them. */
  minutes: z.number().min(1).max(480).optional(),
  /** Id of the project story that this one belongs to. */
  project: referenceTo('projects').optional(),
  /** Ids of related stories; links back appear on both pages. */
  related: z.array(referenceTo('stories')).default([]),
  /** Kinds of round in which you mustn't tell it. */
  avoidIn: z.array(roundKind).default([]),
  /** `private` (only in your own build), `shared` (for people you hand a build to) or `public`. */
  visibility: z.enum(visibilities).default('private'),
  /** The language it is written in, if that isn't English: `ja`, `ar`, `pt-BR`. */
  lang: language.optional(),
  /** Numbers, as typed, that you deliberately keep out of figures.yaml. */
  allowNumbers: z.array(plainText).default([]),
  /** Where the facts come from. */
  sources: z.array(plainText).default([]),
});

/** A story's frontmatter after parsing. */
export type StoryFrontmatter = z.infer<typeof storyFrontmatter>;
