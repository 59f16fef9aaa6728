import { counted } from '../../bank/counted.ts';
import { lengthText } from '../../bank/telling/pace.ts';
import { problemKind } from './problem-kind.ts';
import { quoted, toType } from './wording.ts';

/** Hints about how long it takes to say something. */
export const lengthProblems = {
  'long-story': problemKind<{ seconds: number; pace: number; most: number }>({
    severity: 'warning',
    what: ({ seconds, pace, most }) =>
      `The full story takes ${lengthText(seconds)} at ${pace} words a minute; here ${lengthText(most)} are over.`,
    why: () => 'An interviewer who has listened that long has stopped taking notes, and has no time left to ask.',
    fix: ({ most }) =>
      `Bring it under ${lengthText(most)}: move what only explains into an answer under ${quoted('followUps')}.`,
  }),
  'slow-start': problemKind<{ share: number; most: number }>({
    severity: 'warning',
    what: ({ share, most }) =>
      `What you did begins here, after ${Math.round(share * 100)}% of the full story; situation and task should take at most ${Math.round(most * 100)}%.`,
    why: () => 'The question is about what you did, and the time for it goes by before you come to it.',
    fix: () => 'Cut what comes before to where, when, what was at stake and what fell to you.',
  }),
  'buried-result': problemKind<{ share: number | undefined }>({
    severity: 'warning',
    what: ({ share }) =>
      `The headline doesn’t seem to say what came of it${share === undefined ? '' : `, and the full story comes to it only after ${Math.round(share * 100)}% of its words`}.`,
    why: () => 'The headline is what you say first: if they stop you after it, they have heard no result.',
    fix: () =>
      'Say the outcome in it, then how you reached it. If it does already, leave it: this check only compares words.',
  }),
  'wrong-talk-minutes': problemKind<{ minutes: number; sum: number }>({
    severity: 'warning',
    what: ({ minutes, sum }) => `The talk has ${counted(minutes, 'minute')}, and its sections add up to ${sum}.`,
    why: ({ minutes, sum }) =>
      sum > minutes ? 'The clock would bring you past the end.' : 'The clock would end before your time is over.',
    fix: ({ minutes, sum }) =>
      `Give its sections ${counted(Number(Math.abs(sum - minutes).toFixed(2)), 'minute')} ${sum > minutes ? 'fewer' : 'more'}, or write ${toType(`minutes: ${sum}`)}.`,
  }),
  'long-script': problemKind<{
    title: string;
    seconds: number;
    planned: number;
    questions: number;
    words: number;
    pace: number;
  }>({
    severity: 'warning',
    what: ({ title, seconds, planned, questions, pace }) =>
      `What you say in the section ${quoted(title)} takes ${lengthText(seconds)} at ${pace} words a minute, and its time is ${lengthText(planned)}${questions > 0 ? ` without the ${counted(questions, 'minute')} for questions` : ''}.`,
    why: () => 'Every section after it would begin late.',
    fix: ({ words, seconds, planned, questions }) =>
      `Cut about ${Math.ceil((words * (seconds - planned)) / seconds / 10) * 10} words, or write ${toType(`minutes={${Math.ceil(seconds / 60 + questions)}}`)}.`,
  }),
  'unused-minutes': problemKind<{ minutes: number }>({
    severity: 'warning',
    what: () => '`minutes` is for a project that is told in sections, and this story is none.',
    why: () => 'Nothing would come of it.',
    fix: ({ minutes }) => `Take ${quoted(`minutes: ${minutes}`)} away.`,
  }),
};
