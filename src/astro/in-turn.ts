/**
 * Does one piece of work after the other. Work that is asked for while other work waits for its turn takes that one's
 * place: what waits has not begun, and would only do the same.
 * @returns a function that ends, as its work does, when the turn of that work has come and gone
 */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: { work: () => Promise<void>; done: Promise<void> } | undefined;
  return (work) => {
    if (waiting) {
      waiting.work = work;
      return waiting.done;
    }
    const begin = (): Promise<void> => {
      waiting = undefined;
      return turn.work();
    };
    // Work that failed keeps nobody else waiting.
    const turn = { work, done: last.then(begin, begin) };
    last = turn.done;
    waiting = turn;
    return turn.done;
  };
}
