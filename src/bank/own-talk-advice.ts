/** A piece of advice on making a talk one's own. */
export interface Advice {
  /** What to do, as one sentence without its full stop. */
  title: string;
  text: string;
}

/** What makes a project worth telling, in the order in which one works on it. */
export const projectAdvice: readonly Advice[] = [
  {
    title: 'Pick a project that changed something you can count',
    text: 'And one where you had to give up one thing to get another: without a trade-off there’s little to ask about.',
  },
  {
    title: 'Tell it in order: the situation, your job in it, what you did, how it turned out',
    text: 'Get through the first two quickly. What you did is what they came for.',
  },
  {
    title: 'Put numbers on how well it ran and what it was worth',
    text: 'Go through this list and see which ones you have: response time, uptime, cost, how many people use it, incidents, support tickets.',
  },
  {
    title: 'Draw it as one flow',
    text: 'A few boxes and arrows, left to right, on one slide. Point to where it copes with a failure, where you see what it’s doing, and where you can stop a bad release.',
  },
  {
    title: 'Say what you agreed to measure before you started',
    text: 'Pick numbers that cover what everyone cares about: what one team wants more of, and what another can’t afford to lose.',
  },
  {
    title: 'Show how you rolled it out',
    text: 'A few users first, and an automatic rollback when a number gets worse.',
  },
  {
    title: 'Say what you didn’t build, and why',
    text: 'Keeping the scope small on purpose is one of the clearest signs of judgment there is.',
  },
];

/** What to do with a talk that somebody else wrote. */
export const ownershipAdvice: readonly Advice[] = [
  {
    title: 'Go through it fact by fact',
    text: 'For each number, name and date, ask whether you were there. Confirm it, put your own in its place, or cut it.',
  },
  {
    title: 'Keep the frame, swap the project',
    text: 'If most of it isn’t yours, keep the order of the sections and their minutes, and fill them with a project of your own.',
  },
  {
    title: 'Say “I” only where it was you',
    text: 'Say “we” for the team. If they ask who decided, you’ll want to have said it right the first time.',
  },
  {
    title: 'Write down what you still have to find out',
    text: 'Put it under `confirm`, or under `missing` in the follow-up it belongs to, and work through the list before the day.',
  },
  {
    title: 'Then say that it’s yours',
    text: 'Delete `confirm` and `basis`, and the warning disappears from every page and sheet.',
  },
];
