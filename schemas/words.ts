/*
 * The closed vocabularies: words of which authors, pages and sheets can only choose one, each in the order of its
 * meaning, with the name under which it is shown. They stand here without zod, so that browsers can have them.
 */

/** The lists of a bank. Each is a YAML file of its own name in stories/. */
export const listNames = ['competencies', 'companies', 'questions', 'figures', 'lenses', 'openers'] as const;
/** The name of a list. */
export type ListName = (typeof listNames)[number];

/** How a story is told: a deep dive with sections, one event, or how something is done. */
export const formats = ['project', 'behavioral', 'practice'] as const;
/** `project`, `behavioral` or `practice`. */
export type Format = (typeof formats)[number];
/** The formats as they are shown. */
export const formatNames: Readonly<Record<Format, string>> = {
  project: 'Project',
  behavioral: 'Behavioral',
  practice: 'Practice',
};

/** Whether a story is the owner's own, the truest first. */
export const bases = ['lived', 'draft', 'sample'] as const;
/** `lived`, `draft` or `sample`. */
export type Basis = (typeof bases)[number];
/** What stands at a story that is not its owner's own, wherever it is named. */
export const basisMarks: Readonly<Record<Basis, string | undefined>> = {
  lived: undefined,
  draft: 'Unconfirmed draft',
  sample: 'Model answer',
};
/** The same in full, for the top of its page. */
export const basisNotes: typeof basisMarks = {
  lived: undefined,
  draft: 'A draft, not confirmed yet. Check every fact before you tell it.',
  sample: 'A model answer, not your own experience. Confirm or replace every fact before you tell it.',
};

/** How well a story answers a question, best first. */
export const fits = ['strong', 'workable', 'stretch'] as const;
/** `strong`, `workable` or `stretch`. */
export type Fit = (typeof fits)[number];
/** The fits as they are shown. */
export const fitNames: Readonly<Record<Fit, string>> = { strong: 'Strong', workable: 'Workable', stretch: 'Stretch' };

/** How long the answers to an opener may take, in seconds. */
export const openerSeconds = [10, 30, 90] as const;

/** The STAR parts in the order in which they are told. */
export const starParts = ['situation', 'task', 'actions', 'results', 'reflection'] as const;
/** The name of one STAR part. */
export type StarPart = (typeof starParts)[number];
/** The STAR parts as they are shown. */
export const starPartNames: Readonly<Record<StarPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  actions: 'Actions',
  results: 'Results',
  reflection: 'Reflection',
};

/** The parts of a practice in the order in which they are told. */
export const practiceParts = ['steps', 'example', 'limits'] as const;
/** The name of one part of a practice. */
export type PracticePart = (typeof practiceParts)[number];
/** The parts of a practice as they are shown. */
export const practicePartNames: Readonly<Record<PracticePart, string>> = {
  steps: 'What I do',
  example: 'For example',
  limits: 'Limits',
};

/** How ready an answer to a follow-up is, the readiest first. */
export const readinesses = ['safe', 'partial', 'gap'] as const;
/** `safe`, `partial` or `gap`. */
export type Readiness = (typeof readinesses)[number];

/**
 * What a figure is: something that happened, a goal, a difference that was not significant, a threshold or share or
 * limit that was chosen, or the number of a worked example.
 */
export const figureStatuses = ['result', 'target', 'not-significant', 'setting', 'example'] as const;
/** `result`, `target`, `not-significant`, `setting` or `example`. */
export type FigureStatus = (typeof figureStatuses)[number];
/** What is said with a figure in a word or two; a plain result needs none. */
export const figureStatusNames: Readonly<Record<FigureStatus, string | undefined>> = {
  result: undefined,
  target: 'target',
  'not-significant': 'not significant',
  setting: 'setting',
  example: 'example',
};
/** The same as a sentence. */
export const figureStatusSentences: typeof figureStatusNames = {
  result: undefined,
  target: 'A target, not a result.',
  'not-significant': 'Not statistically significant.',
  setting: 'A setting we chose, not a result.',
  example: 'From a worked example, not a result.',
};

/** Who may see a story, most private first. */
export const visibilities = ['private', 'shared', 'public'] as const;
/** `private`, `shared` or `public`. */
export type Visibility = (typeof visibilities)[number];

/** The kinds of question, in the order in which they are listed. */
export const questionKinds = ['behavioral', 'situational', 'project', 'introspection'] as const;
/** The kind of a question. */
export type QuestionKind = (typeof questionKinds)[number];
/** The kinds of question as they are shown: by how such questions begin, or what they are about. */
export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
  behavioral: 'Tell me about a time',
  situational: 'How would you, how do you',
  project: 'About a project',
  introspection: 'About you',
};

/** The kinds of round that an interview can have. */
export const roundKinds = [
  'phone-screen',
  'behavioral',
  'project-retro',
  'slide-talk',
  'technical',
  'hiring-manager',
  'other',
] as const;
/** The kind of a round. */
export type RoundKind = (typeof roundKinds)[number];
/** The kinds of round as they are named in the middle of a sentence. */
export const roundKindNames: Readonly<Record<RoundKind, string>> = {
  'phone-screen': 'a phone screen',
  behavioral: 'a behavioral round',
  'project-retro': 'a project retro',
  'slide-talk': 'a slide talk',
  technical: 'a technical round',
  'hiring-manager': 'a hiring manager interview',
  other: 'any other round',
};

/** How a sheet lies. */
export const orientations = ['portrait', 'landscape'] as const;
/** `portrait` or `landscape`. */
export type Orientation = (typeof orientations)[number];
/** The orientations as they are shown. */
export const orientationNames: Readonly<Record<Orientation, string>> = { portrait: 'Portrait', landscape: 'Landscape' };

/** The papers that PDFs of sheets are made for. */
export const papers = ['a4', 'letter'] as const;
/** `a4` or `letter`. */
export type Paper = (typeof papers)[number];
/** The papers as they are shown. */
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };
